import { addSuggestion, dayText, defineRule, parseDate } from '#rule';

export default defineRule({
  summary: 'Recall when word was promised, or when you met.',
  why: 'A date helps the reader to find your case, and shows that you listened.',
  sources: ['secret', 'comprehensive'],
  kinds: ['status-check'],
  severity: 'info',
  messageSeverity: { promised: 'warning' },
  messages: {
    missing: () => 'You could name the day of the interview, or recall when you were to hear.',
    promised: ({ date }: { date: string }) =>
      `Word was promised (${date}), and the message does not recall it. To name the day helps the reader.`,
  },
  *check(input) {
    const { facts, message, context, satisfy } = input;
    const declared = message.placeholders.find(
      ({ meaning, problem }) => meaning === 'date' && !problem,
    );
    const recalled = facts.promises[0] ?? facts.interviewDates[0] ?? declared;
    if (recalled) return satisfy(recalled);
    const { promisedDate } = context;
    const at = { missingFrom: 'after-opening' } as const;
    const add = (line: string) => [addSuggestion(input, 'Recall the day', 'after-opening', line)];
    if (promisedDate === undefined) {
      yield { messageId: 'missing', at, suggestions: add('Our interview was on {interviewDay}.') };
    } else {
      const suggestions = add(`You mentioned that you hoped to decide by ${dayOf(promisedDate)}.`);
      yield { messageId: 'promised', at, args: { date: promisedDate }, suggestions };
    }
  },
});

/** A promise may be vague, or in another form than a date: then the writer puts it in words. */
function dayOf(promised: string): string {
  const moment = parseDate(promised);
  return moment ? dayText(moment.day).replace(/ \d+$/u, '') : '[promised date]';
}

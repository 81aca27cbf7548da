import { defineRule } from '#rule';

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
      `Word was promised (${date}), and the message does not recall it. A line such as “You expected to decide by …” helps the reader.`,
  },
  *check({ facts, message, context, satisfy }) {
    const declared = message.placeholders.find(
      ({ meaning, problem }) => meaning === 'date' && !problem,
    );
    const recalled = facts.promises[0] ?? facts.interviewDates[0] ?? declared;
    if (recalled) return satisfy(recalled);
    const { promisedDate } = context;
    const at = { missingFrom: 'first-paragraph' } as const;
    if (promisedDate === undefined) yield { messageId: 'missing', at };
    else yield { messageId: 'promised', at, args: { date: promisedDate } };
  },
});

import {
  businessDaysBetween,
  dayText,
  daysBetween,
  defineRule,
  hoursBetween,
  parseDate,
  skipped,
} from '#rule';

export default defineRule({
  summary: 'Wait for the promised date, or a week after the thank-you, before asking again.',
  why: 'A reader who is asked before the answer was due feels hurried, not reminded.',
  sources: ['dos-and-donts', 'secret', 'best-practices', 'comprehensive', 'etiquette'],
  kinds: ['status-check', 'final-check'],
  anyLanguage: true,
  severity: 'error',
  requires: ['sentDate'],
  options: {
    /** Days after the thank-you where nothing was promised. */
    minDays: 7,
    /** Saturdays and Sundays do not count. */
    businessDays: false,
  },
  messages: {
    beforePromise: ({ promised }: { promised: string }) =>
      `You were promised word by ${promised}, which is still to come. Wait until that day has passed before you ask.`,
    tooSoon: ({ days, least, since }: { days: number; least: number; since: string }) =>
      `Only ${days === 1 ? 'one day has' : `${days} days have`} passed since ${since}. Give the reader ${least} days, so that the question does not feel like a push.`,
  },
  *check({ context, facts, options }) {
    const sent = parseDate(context.sentDate);
    if (!sent) return skipped('The date of the sending is no ISO 8601 date.');
    const at = facts.greeting ?? ({ missingFrom: 'first-paragraph' } as const);
    if (context.promisedDate !== undefined) {
      const promised = parseDate(context.promisedDate);
      if (!promised) return skipped(`The promise is vague (“${context.promisedDate}”).`);
      if (hoursBetween(sent, promised) > 0) {
        yield { messageId: 'beforePromise', at, args: { promised: dayText(promised.day) } };
      }
      return undefined;
    }
    const thanked = (context.previousMessages ?? [])
      .filter(({ kind }) => kind === 'thank-you')
      .flatMap(({ date }) => parseDate(date) ?? [])
      .filter((moment) => daysBetween(moment, sent) >= 0)
      .sort((a, b) => b.day - a.day)[0];
    const from = thanked ?? parseDate(context.interviewDate ?? '');
    if (!from) return skipped('Not known: a promised date, or when the thank-you was sent.');
    const days = options.businessDays ? businessDaysBetween(from, sent) : daysBetween(from, sent);
    if (days >= 0 && days < options.minDays) {
      const since = thanked ? 'your thank-you' : 'the interview';
      yield { messageId: 'tooSoon', at, args: { days, least: options.minDays, since } };
    }
    return undefined;
  },
});

import {
  advise,
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
  guidesDiffer:
    'All wait for the promised date; `secret` adds a day. Without a promise, `dos-and-donts` waits a week after the thank-you, `comprehensive` one to two weeks, and the others say nothing. `etiquette` asks again only when more than a week has passed beyond the expected date. `recommended` takes the promised date, else a week.',
  kinds: ['status-check', 'final-check'],
  anyLanguage: true,
  severity: 'error',
  requires: ['sentDate'],
  options: {
    /** Days after the thank-you where nothing was promised. */
    minDays: 7,
    /** Days after the promised date. */
    afterPromise: 0,
    /** Days after the promised date before a second status check. */
    againAfterPromise: 0,
    /** Saturdays and Sundays do not count. */
    businessDays: false,
  },
  messages: {
    beforePromise: ({ promised }: { promised: string }) =>
      `You were promised word by ${promised}, which is still to come. Wait until that day has passed before you ask.`,
    soonAfterPromise: ({ promised, least }: { promised: string; least: number }) =>
      `You were promised word by ${promised}. Give the reader ${least === 1 ? 'a day' : `${least} days`} beyond it; decisions often slip a little.`,
    tooSoon: ({ days, least, since }: { days: number; least: number; since: string }) =>
      `Only ${days === 1 ? 'one day has' : `${days} days have`} passed since ${since}. Give the reader ${least} days, so that the question does not feel like a push.`,
  },
  *check({ context, facts, options }) {
    const sent = parseDate(context.sentDate);
    if (!sent) return skipped('The date of the sending is no ISO 8601 date.');
    const at = facts.greeting ?? ({ missingFrom: 'first-paragraph' } as const);
    const earlier = context.previousMessages ?? [];
    const passed = options.businessDays ? businessDaysBetween : daysBetween;
    if (context.promisedDate !== undefined) {
      const promised = parseDate(context.promisedDate);
      if (!promised) return skipped(`The promise is vague (“${context.promisedDate}”).`);
      const isAgain = earlier.some((message) => message.kind === 'status-check');
      const least = isAgain ? options.againAfterPromise : options.afterPromise;
      const day = dayText(promised.day);
      if (hoursBetween(sent, promised) > 0)
        yield { messageId: 'beforePromise', at, args: { promised: day } };
      else if (passed(promised, sent) < least)
        yield { messageId: 'soonAfterPromise', at, args: { promised: day, least } };
      return undefined;
    }
    const thanked = earlier
      .filter(({ kind }) => kind === 'thank-you')
      .flatMap(({ date }) => parseDate(date) ?? [])
      .filter((moment) => daysBetween(moment, sent) >= 0)
      .sort((a, b) => b.day - a.day)[0];
    const from = thanked ?? parseDate(context.interviewDate ?? '');
    if (!from) return skipped('Not known: a promised date, or when the thank-you was sent.');
    const days = passed(from, sent);
    if (days >= 0 && days < options.minDays) {
      const since = thanked ? 'your thank-you' : 'the interview';
      const suggestions = options.businessDays
        ? []
        : [advise(`Send it on ${dayText(from.day + options.minDays)}, or later.`)];
      yield {
        messageId: 'tooSoon',
        at,
        args: { days, least: options.minDays, since },
        suggestions,
      };
    }
    return undefined;
  },
});

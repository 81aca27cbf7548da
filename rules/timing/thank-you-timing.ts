import { defineRule, hoursBetween, parseDate, skipped, weekendDaysBetween } from '#rule';

export default defineRule({
  summary: 'Send the thank-you within a day of the interview.',
  why: 'Thanks count most while the conversation is fresh, and often before the decision is made.',
  sources: ['dos-and-donts', 'secret', 'best-practices', 'comprehensive', 'etiquette'],
  guidesDiffer:
    'Three guides want it within 24 hours; `best-practices` and `etiquette` allow 48. `recommended` warns up to 48 hours and reports an error after that.',
  kinds: ['thank-you'],
  anyLanguage: true,
  severity: 'warning',
  messageSeverity: { tooLate: 'error' },
  requires: ['interviewDate', 'sentDate'],
  options: {
    /** Hours after the interview. */
    bestWithin: 24,
    latest: 48,
    /** Saturdays and Sundays do not count. */
    businessDays: false,
  },
  messages: {
    late: ({ hours, best }: { hours: number; best: number }) =>
      `About ${hours} hours lie between the interview and this thank-you; within ${best} it does most good. Send it right away, without excuses.`,
    tooLate: ({ days }: { days: number }) =>
      `This thank-you goes out ${days} days after the interview, when it can look like an afterthought. Send it today, and keep it short and warm.`,
  },
  *check({ context, facts, options }) {
    const interview = parseDate(context.interviewDate);
    const sent = parseDate(context.sentDate);
    if (!interview || !sent)
      return skipped('The date of the interview or of the sending is no ISO 8601 date.');
    const free = options.businessDays ? weekendDaysBetween(interview, sent) * 24 : 0;
    const hours = hoursBetween(interview, sent) - free;
    if (hours < 0) return skipped('The message is dated before the interview.');
    const at = facts.greeting ?? ({ missingFrom: 'first-paragraph' } as const);
    if (hours > options.latest)
      yield { messageId: 'tooLate', at, args: { days: Math.round(hours / 24) } };
    else if (hours > options.bestWithin) {
      yield { messageId: 'late', at, args: { hours: Math.round(hours), best: options.bestWithin } };
    }
    return undefined;
  },
});

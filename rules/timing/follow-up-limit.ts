import { daysBetween, defineRule, hoursBetween, parseDate } from '#rule';

export default defineRule({
  summary: 'Send few follow-ups, some days apart, and stop after the final one.',
  why: 'One or two reminders show interest; more of them, or one a day, cost the good impression.',
  sources: ['dos-and-donts', 'secret', 'best-practices', 'comprehensive', 'etiquette'],
  guidesDiffer:
    '`dos-and-donts` and `best-practices` want one status check (the former then one final check after several weeks); `secret` writes weekly or every two weeks and gives up after a month; `comprehensive` says not often. `recommended` takes two, more than two days apart, and nothing after a final check.',
  kinds: ['status-check', 'final-check'],
  anyLanguage: true,
  severity: 'error',
  requires: ['previousMessages'],
  options: {
    maxStatusChecks: 2,
    /** Hours that must have passed since the last message. */
    minHours: 48,
    /** Days after the first message beyond which nothing more is sent; 0 for no such limit. */
    maxDays: 0,
  },
  messages: {
    afterFinal: () =>
      'You have already sent a final check. Another message would take back that farewell; let the matter rest now.',
    tooMany: ({ most }: { most: number }) =>
      `You have already asked ${most === 1 ? 'once' : `${most} times`} about the status. Instead of asking again, send one last, friendly final check, or move on.`,
    tooClose: () =>
      'Your last message went out less than three days ago, so the reader has hardly had time to answer. Give it some more days.',
    tooLong: ({ most }: { most: number }) =>
      `More than ${most} days have passed since your first message. It is kinder to yourself to stop here.`,
  },
  *check({ context, facts, kind, options }) {
    const at = facts.greeting ?? ({ missingFrom: 'first-paragraph' } as const);
    const earlier = context.previousMessages;
    const checks = earlier.filter((message) => message.kind === 'status-check').length;
    const sent = parseDate(context.sentDate ?? '');
    const dates = earlier.flatMap(({ date }) => parseDate(date) ?? []);
    const past = sent ? dates.filter((moment) => daysBetween(moment, sent) >= 0) : [];
    const isClose = sent && past.some((moment) => hoursBetween(moment, sent) <= options.minHours);
    const isLong =
      sent &&
      options.maxDays > 0 &&
      past.some((moment) => daysBetween(moment, sent) > options.maxDays);
    if (earlier.some((message) => message.kind === 'final-check'))
      yield { messageId: 'afterFinal', at };
    else if (kind === 'status-check' && checks >= options.maxStatusChecks) {
      yield { messageId: 'tooMany', at, args: { most: checks } };
    } else if (isClose) yield { messageId: 'tooClose', at };
    else if (isLong) yield { messageId: 'tooLong', at, args: { most: options.maxDays } };
  },
});

import { defineRule, parseDate, skipped } from '#rule';

export default defineRule({
  summary: 'Call between mid-morning and mid-afternoon.',
  why: 'Early and late calls find people arriving, leaving or at home; in between they can listen.',
  sources: ['comprehensive'],
  guidesDiffer:
    '`comprehensive` allows a call now and then, mid-morning or mid-afternoon; `dos-and-donts` warns against calls nobody asked for, which is `no-cold-contact`.',
  kinds: 'all',
  channels: ['phone'],
  anyLanguage: true,
  severity: 'warning',
  requires: ['sentDate'],
  options: {
    /** Hours of the reader's clock. */
    from: 10,
    until: 15,
  },
  messages: {
    outside: ({ time, from, until }: { time: string; from: number; until: number }) =>
      `${time} is not a good time for a call. Ring between ${from}:00 and ${until}:00 where the reader is, when people can listen.`,
  },
  *check({ context, facts, options }) {
    const sent = parseDate(context.sentDate);
    if (!sent) return skipped('The date of the call is no ISO 8601 date.');
    const { minutes } = sent;
    if (minutes === undefined) return skipped('The time of the call is not known.');
    if (minutes >= options.from * 60 && minutes <= options.until * 60) return undefined;
    const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    const { from, until } = options;
    yield {
      messageId: 'outside',
      at: facts.greeting ?? { missingFrom: 'first-paragraph' },
      args: { time, from, until },
    };
    return undefined;
  },
});

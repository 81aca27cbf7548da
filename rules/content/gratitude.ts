import { defineRule } from '#rule';

export default defineRule({
  summary: 'Thank the reader.',
  why: 'Every guide puts thanks first; without it a follow-up reads as a mere request.',
  sources: ['dos-and-donts', 'secret', 'best-practices', 'comprehensive', 'etiquette'],
  kinds: 'all',
  severity: {
    'thank-you': 'error',
    'rejection-reply': 'error',
    'positive-reply': 'error',
    default: 'warning',
  },
  messages: {
    missing: () =>
      'Nothing here thanks the reader. Add a line such as “Thank you for your time on …”.',
    onlyOthers: ({ phrase }: { phrase: string }) =>
      `“${phrase}” thanks somebody else. Thank the reader too, for their time or the conversation.`,
    onlySignOff: ({ phrase }: { phrase: string }) =>
      `The only thanks is “${phrase}” at the end. Say in the body what you are thankful for.`,
  },
  *check({ facts, message, satisfy }) {
    const said = facts.thanks.find(({ to, bare }) => to === 'reader' && !bare);
    if (said) return satisfy(said);
    const bare = facts.thanks.find(({ to }) => to === 'reader');
    const other = facts.thanks.find(({ to }) => to === 'other');
    const weak = bare ?? other;
    const at = { missingFrom: 'body' } as const;
    if (!weak) {
      yield { messageId: 'missing', at };
      return;
    }
    const phrase = message.source.slice(weak.start, weak.end);
    yield { messageId: bare ? 'onlySignOff' : 'onlyOthers', at, args: { phrase } };
  },
});

import { addSuggestion, defineRule, type Channel, type Kind } from '#rule';

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
      'Nothing here thanks the reader. Thank them for their time or the conversation, best in the first lines.',
    onlyOthers: ({ phrase }: { phrase: string }) =>
      `“${phrase}” thanks somebody else. Thank the reader too, for their time or the conversation.`,
    onlySignOff: ({ phrase }: { phrase: string }) =>
      `The only thanks is “${phrase}” at the end. Say in the body what you are thankful for.`,
  },
  *check(input) {
    const { facts, message, kind, channel, satisfy } = input;
    const said = facts.thanks.find(({ to, bare }) => to === 'reader' && !bare);
    if (said) return satisfy(said);
    const bare = facts.thanks.find(({ to }) => to === 'reader');
    const other = facts.thanks.find(({ to }) => to === 'other');
    const weak = bare ?? other;
    const at = { missingFrom: 'first-paragraph' } as const;
    const line = thanksFor(kind, channel);
    const suggestions = [addSuggestion(input, 'Add your thanks', 'first-paragraph', line)];
    if (!weak) {
      yield { messageId: 'missing', at, suggestions };
      return;
    }
    const phrase = message.source.slice(weak.start, weak.end);
    yield { messageId: bare ? 'onlySignOff' : 'onlyOthers', at, args: { phrase }, suggestions };
  },
});

const THANKS: Readonly<Record<Kind, string>> = {
  'thank-you': 'Thank you for taking the time to talk with me about {theRole}.',
  'status-check': 'Thank you again for taking the time to talk with me about {theRole}.',
  'final-check': 'Thank you again for your time and for considering me.',
  'rejection-reply': 'Thank you for letting me know, and for the time you gave my application.',
  'positive-reply': 'Thank you for your reply, and for the time you have given me.',
};

function thanksFor(kind: Kind, channel: Channel): string {
  const isShort = channel === 'linkedin' && kind === 'thank-you';
  return isShort ? 'Thank you for talking with me about {theRole}.' : THANKS[kind];
}

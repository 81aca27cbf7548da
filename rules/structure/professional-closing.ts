import { addSuggestion, defineRule, replaceSuggestion, type Closing, type Culture } from '#rule';

export default defineRule({
  summary: 'End with a sign-off and your name.',
  why: 'Without them a message looks unfinished, and the reader may not know who wrote it.',
  sources: ['comprehensive'],
  kinds: 'all',
  channels: ['email', 'linkedin', 'letter'],
  severity: 'error',
  messageSeverity: { light: 'warning' },
  messages: {
    missing: () =>
      'The message stops without a sign-off and a name. End with “Kind regards,” and your name.',
    noSignOff: ({ name }: { name: string }) =>
      `There is a name but no sign-off above it. Put “Kind regards,” before “${name}”.`,
    noName: ({ phrase }: { phrase: string }) => `No name follows “${phrase}”. Sign with your name.`,
    familiar: ({ phrase }: { phrase: string }) =>
      `“${phrase}” is how one signs to friends. “Kind regards,” or “Best,” suits this reader.`,
    light: ({ phrase }: { phrase: string }) =>
      `“${phrase}” is light for a formal house. “Yours sincerely,” or “Kind regards,” suits it better.`,
  },
  *check(input) {
    const { facts, context, satisfy } = input;
    const { closing, signer } = facts;
    const phrase = SIGN_OFFS[context.culture ?? 'balanced'];
    if (!closing && !signer) {
      const suggestions = [addSuggestion(input, 'End with', 'closing', `${phrase},\n{sender}`)];
      yield { messageId: 'missing', at: { missingFrom: 'closing' }, suggestions };
    } else if (!closing && signer) {
      const suggestions = [addSuggestion(input, 'Put above your name', 'closing', `${phrase},`)];
      const args = { name: signer.text };
      yield { messageId: 'noSignOff', at: { missingFrom: 'closing' }, args, suggestions };
    } else if (closing && !signer) {
      const suggestions = [addSuggestion(input, 'Sign with your name', 'signature', '{sender}')];
      const args = { phrase: closing.phrase };
      yield { messageId: 'noName', at: { missingFrom: 'signature' }, args, suggestions };
    } else if (closing) {
      const messageId = problemOf(closing, context.culture);
      if (!messageId) return satisfy(closing);
      const suggestions = [replaceSuggestion(input, closing, phrase)];
      yield { messageId, at: closing, args: { phrase: closing.phrase }, suggestions };
    }
  },
});

const SIGN_OFFS: Readonly<Record<Culture, string>> = {
  formal: 'Yours sincerely',
  balanced: 'Kind regards',
  casual: 'Best',
};

function problemOf(
  { manner }: Closing,
  culture: Culture | undefined,
): 'familiar' | 'light' | undefined {
  if (manner === 'familiar' || (manner === 'chatty' && culture !== 'casual')) return 'familiar';
  return manner === 'light' && culture === 'formal' ? 'light' : undefined;
}

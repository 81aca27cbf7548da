import { defineRule, type Closing, type Culture } from '#rule';

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
  *check({ facts, context, satisfy }) {
    const { closing, signer } = facts;
    if (!closing && !signer) yield { messageId: 'missing', at: { missingFrom: 'closing' } };
    else if (!closing && signer)
      yield { messageId: 'noSignOff', at: { missingFrom: 'closing' }, args: { name: signer.text } };
    else if (closing && !signer)
      yield {
        messageId: 'noName',
        at: { missingFrom: 'signature' },
        args: { phrase: closing.phrase },
      };
    else if (closing && isTooFamiliar(closing, context.culture))
      yield { messageId: 'familiar', at: closing, args: { phrase: closing.phrase } };
    else if (closing?.manner === 'light' && context.culture === 'formal')
      yield { messageId: 'light', at: closing, args: { phrase: closing.phrase } };
    else if (closing) satisfy(closing);
  },
});

function isTooFamiliar({ manner }: Closing, culture: Culture | undefined): boolean {
  return manner === 'familiar' || (manner === 'chatty' && culture !== 'casual');
}

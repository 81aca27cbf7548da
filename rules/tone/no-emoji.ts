import { defineRule, dropSuggestion, type EmojiUse, type Message } from '#rule';

export default defineRule({
  summary: 'Use no emojis or emoticons.',
  why: 'Guides agree that they look unprofessional to part of the readers, and help with none.',
  sources: ['dos-and-donts'],
  kinds: 'all',
  anyLanguage: true,
  severity: 'warning',
  messages: {
    emoji: ({ text }: { text: string }) => `Leave out the emoji “${text}”; say it in words.`,
    emoticon: ({ text }: { text: string }) => `Leave out the emoticon “${text}”; say it in words.`,
  },
  *check(input) {
    const { facts, message } = input;
    for (const use of facts.emojis) {
      const text = message.source.slice(use.start, use.end);
      const suggestions = [dropSuggestion(input, use, isStop(message, use) ? '.' : '')];
      yield { messageId: use.type, at: use, args: { text }, suggestions };
    }
  },
});

/** Stands where the full stop of a line would. */
function isStop({ source }: Message, { start, end, section }: EmojiUse): boolean {
  return (
    section === 'body' &&
    /[\p{L}\p{N}] ?$/u.test(source.slice(Math.max(0, start - 2), start)) &&
    /^ ?(?:$|[\r\n])/u.test(source.slice(end, end + 2))
  );
}

import { defineRule } from '#rule';

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
  *check({ facts, message }) {
    for (const use of facts.emojis) {
      const text = message.source.slice(use.start, use.end);
      yield { messageId: use.type, at: use, args: { text } };
    }
  },
});

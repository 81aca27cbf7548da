import { defineRule } from '#rule';

export default defineRule({
  summary: 'Leave no placeholder unfilled.',
  why: '“Dear [Name]” tells the reader that this message was not written for them.',
  sources: ['dos-and-donts', 'comprehensive'],
  kinds: 'all',
  anyLanguage: true,
  severity: 'error',
  messages: {
    unfilled: ({ text }: { text: string }) =>
      `“${text}” is still to be filled in. Replace it, or take it out.`,
    unclosed: ({ text }: { text: string }) => `The placeholder “${text}” is not closed.`,
    empty: ({ text }: { text: string }) => `The placeholder “${text}” is empty. Give it a name.`,
  },
  *check({ facts, template }) {
    for (const placeholder of facts.placeholders) {
      const { text, problem, wellFormed } = placeholder;
      if (!template) yield { messageId: 'unfilled', at: placeholder, args: { text } };
      else if (problem) yield { messageId: problem, at: placeholder, args: { text } };
      else if (!wellFormed) yield { messageId: 'unfilled', at: placeholder, args: { text } };
    }
  },
});

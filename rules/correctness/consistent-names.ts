import { defineRule } from '#rule';

export default defineRule({
  summary: 'Write every name one way, and the right one.',
  why: 'A wrong or misspelt name is the one mistake that the reader is sure to notice.',
  sources: ['dos-and-donts', 'comprehensive'],
  kinds: 'all',
  anyLanguage: true,
  severity: 'error',
  messages: {
    otherReader: ({ written, known }: { written: string; known: string }) =>
      `The message greets “${written}”, but it goes to ${known}.`,
    misspelt: ({ written, known }: { written: string; known: string }) =>
      `“${written}” is “${known}” elsewhere. Check the spelling of the name.`,
    leftover: ({ written, known, what }: { written: string; known: string; what: string }) =>
      `“${written}” looks left over from another message: the ${what} is ${known}.`,
  },
  *check({ facts }) {
    for (const { type, written, known, what, ...at } of facts.nameConflicts) {
      if (type === 'leftover') yield { messageId: 'leftover', at, args: { written, known, what } };
      else yield { messageId: type, at, args: { written, known } };
    }
  },
});

import { defineRule } from '#rule';

export default defineRule({
  summary: 'Write no word twice in a row.',
  why: 'A doubled word is the slip that its author overlooks and its reader stumbles over.',
  sources: ['dos-and-donts'],
  kinds: 'all',
  severity: 'error',
  messages: {
    found: ({ word }: { word: string }) =>
      `“${word}” stands here twice in a row, which makes the reader stumble. Delete one of the two.`,
  },
  *check({ facts }) {
    for (const { start, end, word, again } of facts.repeatedWords) {
      const fix = { at: again, text: '', safety: 'safe' as const };
      yield { messageId: 'found', at: { start, end }, args: { word: word.toLowerCase() }, fix };
    }
  },
});

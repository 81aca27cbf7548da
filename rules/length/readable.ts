import { defineRule } from '#rule';

export default defineRule({
  summary: 'Write sentences that are understood at first reading.',
  why: 'A busy reader who has to start a sentence anew may not do so.',
  sources: ['dos-and-donts', 'secret'],
  kinds: 'all',
  severity: 'info',
  options: {
    /** Years of school beyond which a measure calls a sentence hard. */
    maxGrade: 19,
    /** How many of the five measures must agree. */
    agreeing: 4,
    /** Shorter sentences are not judged; 20 at the least. */
    minWords: 20,
  },
  messages: {
    hard: ({ words, agreeing }: { words: number; agreeing: number }) =>
      `${agreeing} of 5 readability measures call this sentence of ${words} words hard to read. Split it, and put plain verbs in place of long nouns.`,
  },
  *check({ facts, options }) {
    for (const { start, end, words, grades } of facts.readability) {
      if (words < options.minWords) continue;
      const agreeing = grades.filter((grade) => grade > options.maxGrade).length;
      if (agreeing >= options.agreeing)
        yield { messageId: 'hard', at: { start, end }, args: { words, agreeing } };
    }
  },
});

import { defineRule } from '#rule';

export default defineRule({
  summary: 'Write “an” before a vowel sound, else “a”.',
  why: 'The wrong article is heard at once, and reads as haste.',
  sources: ['dos-and-donts'],
  kinds: 'all',
  severity: 'error',
  messages: {
    found: ({ next, instead }: { next: string; instead: string }) =>
      `“${next}” is spoken with a ${instead.toLowerCase() === 'an' ? 'vowel' : 'consonant'} at its start, so the reader expects “${instead} ${next}”. Write that.`,
  },
  *check({ facts }) {
    for (const { start, end, article, next, instead } of facts.articleSlips) {
      const fix = {
        at: { start: article.start, end: article.end },
        text: instead,
        safety: 'safe' as const,
      };
      yield { messageId: 'found', at: { start, end }, args: { next, instead }, fix };
    }
  },
});

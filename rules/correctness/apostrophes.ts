import { defineRule } from '#rule';

export default defineRule({
  summary: 'Set apostrophes where they belong, and only there.',
  why: 'Readers who know the difference between “its” and “it’s” notice it in the first line.',
  sources: ['dos-and-donts'],
  kinds: 'all',
  severity: 'error',
  messages: {
    contraction: ({ written, instead }: { written: string; instead: string }) =>
      `“${written}” stands here for two words and needs an apostrophe. Write “${instead}”.`,
    possessive: ({ written, instead }: { written: string; instead: string }) =>
      `“${written}” stands for two words, but something is owned here. Write “${instead}”.`,
    plural: ({ written, instead }: { written: string; instead: string }) =>
      `“${written}” is meant as a plural, which is made without “’s”. Write “${instead}”.`,
    misplaced: ({ written, instead }: { written: string; instead: string }) =>
      `The apostrophe in “${written}” is out of place. Write “${instead}”.`,
    ofForHave: ({ instead }: { written: string; instead: string }) =>
      `“Of” only sounds right here; a verb is needed. Write “${instead}”.`,
  },
  *check({ facts }) {
    for (const { start, end, type, written, instead } of facts.apostropheSlips) {
      const text = written.includes('’') ? instead.replace("'", '’') : instead;
      const isCertain =
        (type === 'contraction' || type === 'misplaced') && !ALSO_MEANT.test(written);
      const safety = isCertain ? ('safe' as const) : ('unsafe' as const);
      const fix = { at: { start, end }, text, safety };
      const messageId = type === 'of-for-have' ? 'ofForHave' : type;
      yield { messageId, at: { start, end }, args: { written, instead: text }, fix };
    }
  },
});

/** Words that may be right as they stand, or meant as another one. */
const ALSO_MEANT = /^(?:its|your|lets|id|ill|wont|cant|its['’]|you['’]r)$/iu;

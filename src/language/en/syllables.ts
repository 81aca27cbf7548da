/** Vowel groups, as they are spoken: a final silent "e" and "ed" are none. */
const GROUPS = /[aeiouy]+/g;
const SILENT = /(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/;
/** Two vowels that are two syllables: "realise", "radiation", "situation". */
const SPLIT = /i[ao]|eo|ua|ue|uo|iu|ea(?=l[aei])/g;
const JOINED = /[ct]i[ao]|gi[ao]|gua|gue|qua|que|quo|ious/g;

/** Roughly how many syllables an English word has; right within one for nearly all, which is what grades need. */
export function syllablesOf(word: string): number {
  const lower = word.toLowerCase();
  const groups = lower.match(GROUPS)?.length ?? 0;
  const split = (lower.match(SPLIT)?.length ?? 0) - (lower.match(JOINED)?.length ?? 0);
  return Math.max(1, groups + Math.max(0, split) - (SILENT.test(lower) ? 1 : 0));
}

/** Spellings of a sound and one letter for it, in the order in which they are put in. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^kn/u, 'n'],
  [/^wr/u, 'r'],
  [/^ps/u, 's'],
  [/ph/gu, 'f'],
  [/qu/gu, 'kw'],
  [/x/gu, 'ks'],
  [/dg/gu, 'j'],
  [/(?:[cst]|sc)i(?=[aou])|sh/gu, 'S'],
  [/tch/gu, 'C'],
  [/s?c(?=[eiy])|z/gu, 's'],
  [/g(?=[eiy])/gu, 'j'],
  [/c[hk]?|q/gu, 'k'],
  [/gh/gu, ''],
  [/(?<=.)[aeiouhy]/gu, ''],
  [/^[aeiouy]/u, 'a'],
  [/(.)\1+/gu, '$1'],
];

/** The sound of a folded word, roughly, and without its vowels: `fizzics` has that of `physics`. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word);
}

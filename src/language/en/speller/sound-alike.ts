/** Spellings of a sound, the longer ones first; what follows them may settle it. */
const SPELLINGS =
  /^(?:kn|wr|ps)|ph|qu|[xzq]|dg|(?:[cst]|sc)i(?=[aou])|sh|tch|s?c(?=[eiy])|g(?=[eiy])|c[hk]?|gh/gu;
const LETTERS: Readonly<Record<string, string>> = {
  kn: 'n',
  wr: 'r',
  ps: 's',
  ph: 'f',
  qu: 'kw',
  x: 'ks',
  dg: 'j',
  ci: 'S',
  si: 'S',
  ti: 'S',
  sci: 'S',
  sh: 'S',
  tch: 'C',
  sc: 's',
  z: 's',
  g: 'j',
  c: 'k',
  ch: 'k',
  ck: 'k',
  q: 'k',
  gh: '',
};

/** The sound of a folded word, roughly, and without its vowels: `fizzics` has that of `physics`. */
export function soundOf(word: string): string {
  return word
    .replace(SPELLINGS, letterFor)
    .replace(/(?<=.)[aeiouhy]/gu, '')
    .replace(/^[aeiouy]/u, 'a')
    .replace(/(.)\1+/gu, '$1');
}

function letterFor(spelling: string, at: number, word: string): string {
  const next = word[at + spelling.length] ?? '';
  return (spelling === 'c' || spelling === 'sc') && 'eiy'.includes(next) && next !== ''
    ? 's'
    : (LETTERS[spelling] as string);
}

import { capitalise } from '../letters.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
};

/** Soft hyphen, zero-width characters, joiners and byte-order mark: never part of a spelling. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02B9\uFF07`\u00B4]/gu;
const ASCII_ONLY = /^[a-z']*$/i;

/** Drops what cannot be seen and makes all apostrophes straight; case and accents stay. */
export function cleanWord(word: string): string {
  if (ASCII_ONLY.test(word)) return word;
  return word.replace(INVISIBLE, '').replace(APOSTROPHES, "'").normalize('NFC');
}

/** Lower case without accents, as words stand in the list: `Résumé` → `resume`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\u007F]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

export type CasePattern = 'lower' | 'capital' | 'upper' | 'mixed';

/** How a word is written; a single capital counts as `capital`. */
export function casePattern(word: string): CasePattern {
  if (word === word.toLowerCase()) return 'lower';
  const [first = '', ...others] = word;
  const rest = others.join('');
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return 'capital';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}

/** Writes a suggestion in the case of the word that it replaces. */
export function matchCase(suggestion: string, pattern: CasePattern): string {
  if (pattern === 'upper') return suggestion.toUpperCase();
  if (pattern === 'lower') return suggestion;
  return capitalise(suggestion);
}

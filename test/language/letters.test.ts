import { describe, expect, it } from 'vitest';
import {
  capitalise,
  capitalisedLike,
  endsInAny,
  isAscii,
  isCapitalised,
  startsLower,
  startsUpper,
  startsWithDigit,
  startsWithLetter,
  startsWithLetterOrDigit,
  wordsIn,
} from '../../src/language/en/letters.ts';

/** All of ASCII, and letters, digits and marks of other scripts. */
const CHARACTERS = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCodePoint(code)),
  ...'ÀéßŁłΩωЖжǅªʻ李नあ한مא٣½²Ⅷ𝔄𝒶𐐀𐐨😀’“—…\u0301\u200D\uD800\uDC00',
  '',
];

describe('questions about the first character agree with the classes of Unicode', () => {
  it.each([
    ['capital', startsUpper, /^\p{Lu}/u],
    ['small letter', startsLower, /^\p{Ll}/u],
    ['letter', startsWithLetter, /^\p{L}/u],
    ['digit', startsWithDigit, /^\p{N}/u],
    ['letter or digit', startsWithLetterOrDigit, /^[\p{L}\p{N}]/u],
  ] as const)('%s', (_, asks, pattern) => {
    for (const character of CHARACTERS)
      expect([character, asks(`${character}x`)]).toEqual([
        character,
        pattern.test(`${character}x`),
      ]);
  });

  it('a capital and a small letter', () => {
    for (const first of CHARACTERS)
      for (const second of CHARACTERS)
        expect([first, second, isCapitalised(first + second)]).toEqual([
          first,
          second,
          /^\p{Lu}\p{Ll}/u.test(first + second),
        ]);
  });
});

it('ASCII ends at 127', () => {
  expect(['', 'a\x7f', 'a\x80', 'naïve', '“'].map(isAscii)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('words are runs of letters and digits', () => {
  expect(wordsIn('Senior C++ Dev, L2 (night-shift)')).toEqual([
    'Senior',
    'C',
    'Dev',
    'L2',
    'night',
    'shift',
  ]);
  expect(wordsIn('Łódź–Gdańsk, 東京')).toEqual(['Łódź', 'Gdańsk', '東京']);
  expect(wordsIn('—')).toEqual([]);
});

it('a word ends in an ending, or is one', () => {
  const endings = new Set(['er', 'chef']);
  expect(
    ['baker', 'er', 'chef', 'souschef', 'bakers', ''].map((word) => endsInAny(word, endings)),
  ).toEqual([true, true, true, true, false, false]);
});

it('a word takes the capital of the one that it replaces', () => {
  expect(['thank', 'Thank', 'éclair', ''].map(capitalise)).toEqual([
    'Thank',
    'Thank',
    'Éclair',
    '',
  ]);
  expect(capitalisedLike('Tank', 'thank')).toBe('Thank');
  expect(capitalisedLike('tank', 'thank')).toBe('thank');
});

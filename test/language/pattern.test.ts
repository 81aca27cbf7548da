import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../src/language/en/pattern.ts';

describe('parsePattern', () => {
  it.each([
    ['thank you)', 'stray “)” in pattern “thank you)”'],
    ['(thank (you', 'unclosed group in pattern “(thank (you”'],
    ['thank|)', 'empty alternative in pattern “thank|)”'],
    ['a #verb', 'unknown tag “#verb” in pattern “a #verb”'],
    ['a @trade', 'unknown word class “@trade” in pattern “a @trade”'],
  ])('refuses %s', (source, message) => {
    expect(() => parsePattern(source)).toThrow(new SyntaxError(message));
  });

  it.each(['$5', '.net', '.'])('takes %s as a word', (word) => {
    expect(parsePattern(word)).toEqual([{ type: 'words', words: new Set([word]) }]);
  });

  it('takes one alone, or two dots and a number, as a mark', () => {
    expect(parsePattern('^ a ..3 b $').map(({ type }) => type)).toEqual([
      'start',
      'words',
      'gap',
      'words',
      'end',
    ]);
  });
});

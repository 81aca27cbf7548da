import { describe, expect, it } from 'vitest';
import { shorten, wrapText } from '../../src/format/wrap.ts';

describe('wrapText', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two', 7, ['one two']],
    ['one  two', 4, ['one', 'two']],
    ['  one two', 4, ['one', 'two']],
    ['onetwothree', 4, ['onet', 'woth', 'ree']],
    ['日本語の', 4, ['日本', '語の']],
    ['', 4, ['']],
  ])('%j to %i columns', (text, width, rows) => {
    expect(wrapText(text, width)).toEqual(rows);
  });
});

describe('shorten', () => {
  it.each([
    ['one two', 7, 'one two'],
    ['one two three', 9, 'one two …'],
    ['one, two three', 7, 'one …'],
    ['      ', 3, ' …'],
  ])('%j to %i columns', (text, width, short) => {
    expect(shorten(text, width)).toBe(short);
  });
});

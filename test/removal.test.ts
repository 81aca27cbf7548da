import { expect, it } from 'vitest';
import { sentenceWithSpace, wordsWithSpace } from '../src/removal.ts';
import type { Span } from '../src/model/span.ts';

const without =
  (spanOf: (source: string, span: Span) => Span) =>
  (source: string, words: string): string => {
    const start = source.indexOf(words);
    const span = spanOf(source, { start, end: start + words.length });
    return source.slice(0, span.start) + source.slice(span.end);
  };

it.each([
  ['One. Two. Three.', 'Two.', 'One. Three.'],
  ['One. Two.\nThree.', 'Two.', 'One.\nThree.'],
  ['One.\n\nTwo.\n\nThree.', 'Two.', 'One.\n\nThree.'],
  ['One.\n\nTwo.  \n \t\nThree.', 'Two.', 'One.\n\nThree.'],
  ['One.\r\n\r\nTwo.\r\n\r\nThree.', 'Two.', 'One.\r\n\r\nThree.'],
  ['One.\n\nTwo.\nThree.', 'Two.', 'One.\n\nThree.'],
  ['One.\n\nTwo.', 'Two.', 'One.'],
  ['Two.\nThree.', 'Two.', 'Three.'],
  ['- One.\n- Two.\n- Three.', 'Two.', '- One.\n- Three.'],
  ['So - Two.\nThree.', 'Two.', 'So -\nThree.'],
  ['So -Two.\nThree.', 'Two.', 'So -\nThree.'],
  ['Two.', 'Two.', ''],
])('a sentence out of %j', (source, sentence, left) => {
  expect(without(sentenceWithSpace)(source, sentence)).toBe(left);
});

it.each([
  ['I really like it.', 'really', 'I like it.'],
  ['I like it really.', 'really', 'I like it.'],
  ['Really I like it.', 'Really', 'I like it.'],
  ['I like it really\nand so on', 'really', 'I like it\nand so on'],
  ['I like (really) it.', 'really', 'I like () it.'],
])('words out of %j', (source, words, left) => {
  expect(without(wordsWithSpace)(source, words)).toBe(left);
});

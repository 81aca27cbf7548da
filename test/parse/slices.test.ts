import { expect, it } from 'vitest';
import { slicesOf } from '../../src/parse/slices.ts';

const texts = (text: string) =>
  [...slicesOf(text, { start: 0, end: text.length })].map(({ start, end }) =>
    text.slice(start, end),
  );

it.each([
  ['lines', 'All of this is one line\n'.repeat(300), /\n$/u],
  ['sentences', 'All of this is a sentence. '.repeat(300), /\. $/u],
  ['words', 'word '.repeat(2000), / $/u],
  ['one word', `x${'😀'.repeat(5000)}`, /^x?😀+$/u],
])('cuts %s where they end', (_, text, ending) => {
  const slices = texts(text);
  expect(slices.join('')).toBe(text);
  expect(slices.length).toBeGreaterThan(2);
  for (const slice of slices) {
    expect(slice.length).toBeLessThanOrEqual(2048);
    expect(slice).toMatch(ending);
  }
});

it('leaves a short text whole, and an empty one out', () => {
  expect(texts('Thank you.')).toEqual(['Thank you.']);
  expect(texts('')).toEqual([]);
});

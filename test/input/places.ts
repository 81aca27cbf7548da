import { expect } from 'vitest';
import type { MappedText } from '../../src/input/offset-map.ts';

/** The words of the source to which the first occurrence of some words of the text maps. */
export function sourceOf(source: string, { text, map }: MappedText, words: string): string {
  const at = text.indexOf(words);
  expect(at, `“${words}” in ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(0);
  const { start, end } = map.span({ start: at, end: at + words.length });
  return source.slice(start, end);
}

/** The 1-based line of the source on which words of the text stand. */
export function lineOf(source: string, { text, map }: MappedText, words: string): number {
  const start = map.span({ start: text.indexOf(words), end: text.indexOf(words) + 1 }).start;
  return source.slice(0, start).split(/\r\n|\r|\n/u).length;
}

/** Offsets in bounds and in order, spans around them, and what is called copied is. */
export function expectSound(source: string, { text, map }: MappedText): void {
  let last = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const offset = map.offset(at);
    expect(offset).toBeGreaterThanOrEqual(last);
    expect(offset).toBeLessThanOrEqual(source.length);
    last = offset;
  }
  for (let start = 0; start < text.length; start += 1) {
    for (const length of [1, 2, 7, 40]) {
      const span = { start, end: Math.min(text.length, start + length) };
      const place = map.span(span);
      expect(place.start).toBeLessThanOrEqual(place.end);
      expect(place.end).toBeLessThanOrEqual(source.length);
      if (map.isCopied(span))
        expect(source.slice(place.start, place.end)).toBe(text.slice(span.start, span.end));
    }
  }
}

import type { Span } from '../model/span.ts';

/** What stands in quotation marks is spoken about, within one paragraph. */
export function quotedSpans(source: string): Span[] {
  const quotes = source.matchAll(
    /["“„«](?:[^"“„«”»\n]|\n(?!\s{0,99}\n)){0,200}["”»]|(?<![\p{L}\p{N}])['‘](?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L})){0,200}['’]/gu,
  );
  return Array.from(quotes, ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

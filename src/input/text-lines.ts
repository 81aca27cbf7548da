import type { Span } from '../model/span.ts';

/** The lines of a part of a text, without their line ends. */
export function linesOf(source: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const match of source.slice(start, end).matchAll(/\r\n|\r|\n/gu)) {
    lines.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  lines.push({ start: from, end });
  return lines;
}

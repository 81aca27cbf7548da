import type { Span } from '../model/span.ts';

/** One line without its line end, trimmed of surrounding spaces. */
export interface Line extends Span {
  readonly text: string;
  readonly blank: boolean;
}

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\r|\n/g;
  let from = 0;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    lines.push(lineOf(text, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(lineOf(text, from, text.length));
  return lines;
}

function lineOf(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  const start = from + (raw.length - raw.trimStart().length);
  return { start, end: start + trimmed.length, text: trimmed, blank: trimmed === '' };
}

/** The lines from first to last nonblank one. */
export function trimBlank(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !line.blank);
  if (first < 0) return [];
  const last = lines.findLastIndex((line) => !line.blank);
  return lines.slice(first, last + 1);
}

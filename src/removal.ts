import type { Span } from './model/span.ts';

/** A sentence with the white space that would be left over: up to the next one, else back to the one before, else its lines. */
export function sentenceWithSpace(source: string, { start, end }: Span): Span {
  const after = overBlanks(source, end, 1);
  if (!isLineEnd(source, after)) return { start, end: after };
  const before = behindBullet(source, overBlanks(source, start, -1));
  if (!isLineStart(source, before)) return { start: before, end };
  if (source.slice(after).trim() === '')
    return { start: source.slice(0, before).trimEnd().length, end };
  const isParagraph = isLineStart(source, overBlanks(source, overLineEnd(source, before, -1), -1));
  let next = overLineEnd(source, after, 1);
  while (isParagraph && next < source.length && isLineEnd(source, overBlanks(source, next, 1)))
    next = overLineEnd(source, overBlanks(source, next, 1), 1);
  return { start: before, end: next };
}

/** Words with the space that would be left over ahead of a mark, of another space, or at the end of a line. */
export function wordsWithSpace(source: string, { start, end }: Span): Span {
  const before = overBlanks(source, start, -1);
  const after = overBlanks(source, end, 1);
  if (isLineStart(source, before)) return { start: before, end: after };
  if (isLineEnd(source, after)) return { start: before, end: after };
  const isLoose = after > end || /[.,;:!?…]/u.test(source.charAt(end));
  return { start: isLoose ? before : start, end };
}

function overBlanks(source: string, from: number, step: 1 | -1): number {
  let at = from;
  while (/[\t ]/u.test(step > 0 ? source.charAt(at) : source.charAt(at - 1))) at += step;
  return at;
}

/** Ahead of the bullet that begins the line, where one does. */
function behindBullet(source: string, offset: number): number {
  if (!/[-*•·–—]/u.test(source.charAt(offset - 1))) return offset;
  const start = overBlanks(source, offset - 1, -1);
  return isLineStart(source, start) ? start : offset;
}

function overLineEnd(source: string, from: number, step: 1 | -1): number {
  const two = step > 0 ? source.slice(from, from + 2) : source.slice(Math.max(0, from - 2), from);
  if (two === '\r\n') return from + 2 * step;
  return BREAK.test(two.charAt(step > 0 ? 0 : two.length - 1)) ? from + step : from;
}

const BREAK = /[\r\n]/u;

function isLineStart(source: string, offset: number): boolean {
  return offset === 0 || BREAK.test(source.charAt(offset - 1));
}

function isLineEnd(source: string, offset: number): boolean {
  return offset === source.length || BREAK.test(source.charAt(offset));
}

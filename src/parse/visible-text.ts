import { firstReached } from '../language/bisect.ts';
import type { Span } from '../model/span.ts';

/**
 * The text as the reader of the mail sees it: invisible characters gone, every kind of space a space,
 * with the way back to the source. All of `parse` works on visible offsets and converts at the end.
 */
export interface VisibleText {
  readonly text: string;
  /** Source offset at which the visible range that starts here starts. */
  startOf(offset: number): number;
  /** Source offset at which the visible range that ends here ends. */
  endOf(offset: number): number;
}

/** Zero-width characters, bidirectional marks, soft hyphen, BOM, variation selectors. */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE0F\uFEFF]/gu;

const SPACE_LIKE =
  /[\u0000-\u0008\u000E-\u001F\u007F\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/gu;
const LINE_LIKE = /[\u000B\u000C\u0085\u2028\u2029]/gu;

/** A visible span as the source has it. */
export function sourceSpan(span: Span, visible: VisibleText): Span {
  return { start: visible.startOf(span.start), end: visible.endOf(span.end) };
}

export function toVisibleText(source: string): VisibleText {
  const spaced = source.replace(SPACE_LIKE, ' ').replace(LINE_LIKE, '\n');
  const dropped: number[] = [];
  const text = spaced.replace(INVISIBLE, (_, offset: number) => {
    dropped.push(offset);
    return '';
  });
  if (dropped.length === 0) {
    return { text, startOf: (offset) => offset, endOf: (offset) => offset };
  }
  const startOf = (offset: number) => offset + droppedBefore(dropped, offset);
  return { text, startOf, endOf: (offset) => (offset === 0 ? 0 : startOf(offset - 1) + 1) };
}

/** How many characters were dropped ahead of a visible offset, by bisection: the k-th drop stands k further left in the visible text. */
function droppedBefore(dropped: readonly number[], visible: number): number {
  return firstReached(dropped.length, (k) => (dropped[k] as number) - k > visible);
}

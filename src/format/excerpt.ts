import type { Range } from '../model/diagnostic.ts';
import { cellsOf, type Cell } from './display-width.ts';
import { escapeLine } from './escape.ts';
import { wrapCells } from './wrap.ts';

/** A row of the draft, and the row of marks that goes below it ('' where nothing is marked). */
export interface MarkedRow {
  readonly text: string;
  readonly marks: string;
}

interface MarkedCell extends Cell {
  readonly marked: boolean;
}

const MOST_AROUND = 200;
const MOST_MARKED = 240;
/** A line at least this long was wrapped by an editor: the sentence goes on below. */
const WRAPPED_LINE = 45;
const SENTENCE_END = /[.?!…]["'”’)\]]*\s+(?=["'“‘(]?[^a-zß-ÿ\s])/u;
const NO_END =
  /(?:^|[\s(])(?:[A-ZÀ-Þ]|Dr|Mr|Ms|Mrs|Prof|St|Sr|Jr|No|vs|e\.g|i\.e|a\.m|p\.m)\.\s*$/u;

/** The sentence around a range, escaped and wrapped to `width` columns, with the range marked. */
export function excerptRows(source: string, [start, end]: Range, width: number): MarkedRow[] {
  const shownEnd = Math.min(end, start + MOST_MARKED);
  const from = sentenceStart(source, start);
  const to = shownEnd < end ? shownEnd : sentenceEnd(source, end);
  const cells = [
    ...markedCells(
      (from.cut ? '… ' : '') + flatten(source.slice(from.at, start)).trimStart(),
      false,
    ),
    ...markedCells(flatten(source.slice(start, shownEnd)), true),
    ...markedCells(shownEnd < end ? ' …' : flatten(source.slice(end, to)).trimEnd(), false),
  ];
  return wrapCells(cells, width).map(toRow);
}

function toRow(cells: readonly MarkedCell[]): MarkedRow {
  const marked = cells.reduce((sum, { width, marked: is }) => sum + (is ? width : 0), 0);
  const mark = marked === 1 ? '^' : '~';
  const text = cells
    .map((cell) => cell.text)
    .join('')
    .trimEnd();
  const marks = cells.map(({ width, marked: is }) => (is ? mark : ' ').repeat(width)).join('');
  return { text, marks: marks.trimEnd() };
}

function markedCells(text: string, marked: boolean): MarkedCell[] {
  return cellsOf(escapeLine(text)).map(({ text: shown, width }) => ({
    text: shown,
    width,
    marked,
  }));
}

function flatten(text: string): string {
  return text.replace(/(?:(?<![ \t])[ \t]+)?(?:\r\n|\r|\n)[ \t]*/gu, ' ');
}

function sentenceStart(source: string, offset: number): { at: number; cut: boolean } {
  const windowStart = Math.max(0, offset - MOST_AROUND);
  const before = source.slice(windowStart, offset);
  let at = 0;
  for (const { index, 0: end } of before.matchAll(SENTENCE_END_OR_BREAK)) {
    const after = index + end.length;
    if (isEnd(before.slice(0, index), end)) at = after;
  }
  if (at > 0 || windowStart === 0) return { at: windowStart + at, cut: false };
  const space = before.indexOf(' ');
  return { at: windowStart + Math.max(0, space), cut: true };
}

/** The end of the sentence in which an offset lies, at most `MOST_AROUND` further on. */
export function sentenceEnd(source: string, offset: number): number {
  const windowStart = Math.max(0, offset - MOST_AROUND);
  const window = source.slice(windowStart, offset + MOST_AROUND);
  for (const { index, 0: end } of window.matchAll(SENTENCE_END_OR_BREAK)) {
    const at = windowStart + index + end.trimEnd().length;
    if (at >= offset && isEnd(window.slice(0, index), end)) return at;
  }
  return windowStart + window.length;
}

const SENTENCE_END_OR_BREAK = new RegExp(
  `${SENTENCE_END.source}|(?:(?<!\\s)\\s+)?(?:\\r\\n|\\r|\\n)\\s*`,
  'gu',
);

function isEnd(before: string, end: string): boolean {
  if (/^[.?!…]/u.test(end)) return !NO_END.test(before + end);
  if (end.split(/\r\n|\r|\n/u).length > 2) return true;
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return line.length < WRAPPED_LINE;
}

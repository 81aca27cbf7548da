import { cellsOf, displayWidth, type Cell } from './display-width.ts';

/**
 * Wraps cells to rows of at most `width` columns: at spaces, inside a word only where it is longer
 * than a row. The spaces at which a row ends are dropped.
 */
export function wrapCells<T extends Cell>(cells: readonly T[], width: number): T[][] {
  const rows: T[][] = [];
  let row: T[] = [];
  let used = 0;
  let lastSpace = -1;
  for (const cell of cells) {
    if (cell.text === ' ' && used + cell.width > width) {
      rows.push(row);
      [row, used, lastSpace] = [[], 0, -1];
      continue;
    }
    if (used + cell.width > width && row.length > 0) {
      const rest = lastSpace >= 0 ? row.slice(lastSpace + 1) : [];
      rows.push(lastSpace >= 0 ? row.slice(0, lastSpace) : row);
      row = rest;
      used = rest.reduce((sum, item) => sum + item.width, 0);
      lastSpace = -1;
    }
    if (cell.text === ' ') {
      if (row.length === 0) continue;
      lastSpace = row.length;
    }
    row.push(cell);
    used += cell.width;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Wraps an escaped text; always at least one row. */
export function wrapText(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  return wrapCells(cellsOf(text), width).map((row) =>
    row
      .map((cell) => cell.text)
      .join('')
      .trimEnd(),
  );
}

/** The first words of an escaped text that fit, with an ellipsis where something is left out. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const first = wrapCells(cellsOf(text), width - 2)[0] ?? [];
  return `${first
    .map((cell) => cell.text)
    .join('')
    .replace(/(?<![\s.,;:–—-])[\s.,;:–—-]+$/u, '')} …`;
}

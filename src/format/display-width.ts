import { isPlain } from './escape.ts';

/** What a terminal shows as one character, with the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** Below stand letters and signs that take one column each. */
const FIRST_MARK = 0x300;
const JOINER = '\u200D';
const EMOJI = '\uFE0F';

/** Full-width blocks of East Asian scripts. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

/** Cuts a text into cells: marks stay with their letter, emoji sequences stay whole. */
export function cellsOf(text: string): Cell[] {
  if (isPlain(text)) return Array.from(text, (char) => ({ text: char, width: 1 }));
  const cells: { chars: string[]; width: number }[] = [];
  for (const char of text) {
    const last = cells.at(-1);
    if (last && belongsTo(last.chars, char)) {
      last.chars.push(char);
      if (char === EMOJI || isRegional(char)) last.width = 2;
    } else {
      cells.push({ chars: [char], width: widthOf(char) });
    }
  }
  return cells.map(({ chars, width }) => ({ text: chars.join(''), width }));
}

/** The columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

function belongsTo(cell: readonly string[], char: string): boolean {
  if (cell.at(-1) === JOINER) return true;
  if ((char.codePointAt(0) as number) < FIRST_MARK) return false;
  if (/^[\p{M}\p{Emoji_Modifier}\u200D\uFE0E\uFE0F]$/u.test(char)) return true;
  return cell.length === 1 && isRegional(cell[0] as string) && isRegional(char);
}

function widthOf(char: string): number {
  const code = char.codePointAt(0) as number;
  if (code < FIRST_MARK) return 1;
  if (/^\p{Emoji_Presentation}$/u.test(char) && !isRegional(char)) return 2;
  return WIDE.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}

function isRegional(char: string): boolean {
  return /^\p{Regional_Indicator}$/u.test(char);
}

import { APOSTROPHE, labelOf } from './format.ts';

/*
 * What one slip costs, in hundredths of a plain slip: the likelier people make it, the cheaper.
 * The order follows from how mistakes arise: by sound (vowels, doubled letters), by haste
 * (transposed or neighbouring keys), and only then by chance.
 */
export const FULL = 100;
export const TRANSPOSE = 55;
export const DOUBLE_DROPPED = 45;
export const DOUBLE_ADDED = 45;
export const APOSTROPHE_DROPPED = 30;
export const APOSTROPHE_ADDED = 40;
export const VOWEL_DROPPED = 70;
export const CONSONANT_DROPPED = 75;
export const LETTER_ADDED = 85;
export const VOWEL_SWAP = 65;
export const SOUND_SWAP = 70;
export const KEY_SWAP = 80;
export const DIGRAPH = 60;
/** The least that a slip can cost. */
export const CHEAPEST = APOSTROPHE_DROPPED;
/** The most that all slips of a word may cost. */
export const DEAREST = 200;
/** On top for the first letter, which people rarely get wrong. */
export const FIRST_LETTER = 25;

const VOWELS = new Set([...'aeiouy'].map((letter) => labelOf(letter.charCodeAt(0))));
const SOUNDS = ['cs', 'ck', 'cq', 'kq', 'sz', 'gj', 'dt', 'mn', 'fv', 'bp', 'vw', 'sc', 'ts', 'tc'];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const LABELS = APOSTROPHE + 1;
const SWAP = buildSwaps();

const IS_VOWEL = Array.from({ length: LABELS }, (_, label) => VOWELS.has(label));

/** Whether a label is a vowel (y among them). */
export function isVowel(label: number): boolean {
  return IS_VOWEL[label] === true;
}

/** Cost of one letter in place of another, both given as labels. */
export function swapCost(written: number, meant: number): number {
  return SWAP[written * LABELS + meant] as number;
}

function buildSwaps(): Uint8Array {
  const table = new Uint8Array(LABELS * LABELS).fill(FULL);
  const set = (a: number, b: number, cost: number): void => {
    for (const at of [a * LABELS + b, b * LABELS + a])
      table[at] = Math.min(table[at] as number, cost);
  };
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, VOWEL_SWAP);
  for (const pair of SOUNDS)
    set(labelOf(pair.charCodeAt(0)), labelOf(pair.charCodeAt(1)), SOUND_SWAP);
  for (const [a, b] of neighbours()) set(a, b, KEY_SWAP);
  return table;
}

/** Keys beside each other, in a row or in the row below (each row is set half a key to the right). */
function* neighbours(): Generator<[number, number]> {
  for (const [r, row] of ROWS.entries()) {
    const below = ROWS[r + 1] ?? '';
    for (let i = 0; i < row.length; i++) {
      const near = [row[i + 1], below[i], below[i - 1]];
      for (const other of near) {
        if (other) yield [labelOf(row.charCodeAt(i)), labelOf(other.charCodeAt(0))];
      }
    }
  }
}

/** Two spellings of one sound: what is written, and what may be meant. */
export interface Digraph {
  readonly written: readonly number[];
  readonly meant: readonly number[];
}

/** At most two letters on either side. */
const DIGRAPHS: readonly Digraph[] = [
  ['f', 'ph'],
  ['ph', 'f'],
  ['k', 'ch'],
  ['sh', 'ti'],
  ['sh', 'ci'],
  ['ch', 'tu'],
  ['kw', 'qu'],
  ['x', 'cc'],
  ['u', 'ou'],
  ['er', 're'],
  ['a', 'ei'],
  ['f', 'gh'],
].map(([written = '', meant = '']) => ({ written: toLabels(written), meant: toLabels(meant) }));

const BY_LETTER: readonly (readonly Digraph[])[] = Array.from({ length: LABELS }, (_, label) =>
  DIGRAPHS.filter(({ written }) => written[0] === label),
);

/** Digraphs whose written side begins with a label. */
export function digraphsOf(label: number): readonly Digraph[] {
  return BY_LETTER[label] as readonly Digraph[];
}

function toLabels(text: string): number[] {
  return [...text].map((letter) => labelOf(letter.charCodeAt(0)));
}

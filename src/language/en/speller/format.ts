/**
 * Layout of the binary word list, shared by the reader and by `scripts/build-words.ts`.
 *
 * Header of eight little-endian 32-bit numbers, then the sections:
 * automaton, one property byte per word, display forms, misspellings (both
 * ASCII, one a line), usual runs of three letters (`letter-runs.ts`).
 *
 * A node is a run of edges. An edge is one byte (label, LAST, FINAL, NEXT), then, unless LAST, the
 * number of words that go through it, then, unless NEXT, the place of its child node. NEXT occurs
 * on last edges only: the child node follows at once. Numbers are LEB128. A place is `address * 2`
 * or `distance from this node * 2 + 1`, whichever is shorter; 0 means no child.
 */

export const MAGIC = 0x57_4c_55_46;
export const VERSION = 2;
export const HEADER_BYTES = 32;

/** Position of each header field, in 32-bit numbers. */
export const HEADER = {
  magic: 0,
  version: 1,
  totalBytes: 2,
  wordCount: 3,
  automatonBytes: 4,
  displayBytes: 5,
  misspellingBytes: 6,
  root: 7,
} as const;

export const LABEL_MASK = 0b0001_1111;
export const EDGE_LAST = 0b0010_0000;
export const EDGE_FINAL = 0b0100_0000;
export const EDGE_NEXT = 0b1000_0000;

/** Labels: a to z are 0 to 25. */
export const APOSTROPHE = 26;

/** Low three bits of a property byte: 0 is the most common of eight tiers. */
export const TIER_MASK = 0b0000_0111;
/** How the word is written: 0 lower case, 1 Capital, 2 ALL CAPITALS, 3 own display form. */
export const CASE_SHIFT = 3;
export const CASE_MASK = 0b11;
/** A given or family name. */
export const NAME_BIT = 0b0010_0000;
/** Known in any case although its usual form has capitals: brands, acronyms. */
export const ANY_CASE_BIT = 0b0100_0000;
/** Known, never suggested. */
export const NO_SUGGEST_BIT = 0b1000_0000;

export const CASE_LOWER = 0;
export const CASE_CAPITAL = 1;
export const CASE_UPPER = 2;
export const CASE_MIXED = 3;

/** Label of a UTF-16 code unit, or -1 when the automaton has none for it. */
export function labelOf(codeUnit: number): number {
  if (codeUnit >= 97 && codeUnit <= 122) return codeUnit - 97;
  return codeUnit === 39 ? APOSTROPHE : -1;
}

/** Letter of a label. */
export function letterOf(label: number): string {
  return label === APOSTROPHE ? "'" : String.fromCharCode(97 + label);
}

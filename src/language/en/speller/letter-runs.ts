import { labelOf } from './format.ts';

/** Labels, and one for the end of the word on either side. */
const SIGNS = 28;
const EDGE = SIGNS - 1;

/** One bit for each run of three letters, the ends of the word among them. */
export const RUN_BYTES = Math.ceil(SIGNS ** 3 / 8);

/** Each run of three letters of a folded word, as a number; the ends of the word count as letters. */
export function* runsOf(word: string): Generator<number> {
  const signs = [EDGE, ...Array.from(word, (letter) => labelOf(letter.charCodeAt(0))), EDGE];
  for (let i = 2; i < signs.length; i++) {
    const run = signs.slice(i - 2, i + 1);
    if (!run.includes(-1)) yield run.reduce((all, sign) => all * SIGNS + sign, 0);
  }
}

/** Whether a run is one that words have. */
export function hasRun(runs: Uint8Array, run: number): boolean {
  return ((runs[run >> 3] as number) & (1 << (run & 7))) !== 0;
}

/** Whether some run of letters of a folded word is one that hardly any word has: `wrld`, `tanlet`. */
export function looksOdd(word: string, runs: Uint8Array): boolean {
  for (const run of runsOf(word)) if (!hasRun(runs, run)) return true;
  return false;
}

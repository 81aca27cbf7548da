import { RUN_BYTES, runsOf } from '../../src/language/en/speller/letter-runs.ts';
import type { Collection } from './collect.ts';

/** In fewer plain words than this, a run of letters is odd. */
const USUAL = 6;

/** The runs of three letters that plain words have, as bits. */
export function usualRuns(words: Collection): Uint8Array {
  const counts = new Map<number, number>();
  for (const [word, { lower, name }] of words) {
    if (!lower || name) continue;
    for (const run of runsOf(word)) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const bits = new Uint8Array(RUN_BYTES);
  for (const [run, count] of counts) {
    if (count >= USUAL) bits[run >> 3] = (bits[run >> 3] ?? 0) | (1 << (run & 7));
  }
  return bits;
}

import { KINDS } from '../model/kind.ts';

export interface KindWeights {
  /** How much speaks for each kind at the outset. */
  readonly bias: readonly number[];
  /** How much a feature adds for each kind. */
  readonly of: ReadonlyMap<string, readonly number[]>;
}

/** Reads what `scripts/learn-kinds.ts` wrote. */
export function readKindWeights(table: string): KindWeights {
  const [first = '', ...lines] = table.trimEnd().split('\n');
  const of = new Map<string, readonly number[]>();
  for (const line of lines) {
    const words = line.split(' ');
    of.set(words.slice(KINDS.length).join(' '), tenths(words.slice(0, KINDS.length)));
  }
  return { bias: tenths(first.split(' ')), of };
}

function tenths(words: readonly string[]): number[] {
  return words.map((word) => Number(word) / 10);
}

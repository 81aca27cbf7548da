import { median } from '../median.ts';

/** What each contender measured, by round; none where it sat out. */
export type Rounds<T> = ReadonlyMap<string, readonly (T | undefined)[]>;

interface Limits {
  readonly rounds: number;
  /** A contender sits out once it has had so many seconds, but never the first round. */
  readonly seconds: number;
}

/** Lets all contenders run in turns, so that those of a round meet the machine in the same mood. */
export async function runRounds<T>(
  contenders: ReadonlyMap<string, () => Promise<T>>,
  { rounds, seconds }: Limits,
): Promise<Rounds<T>> {
  const results = new Map<string, (T | undefined)[]>();
  const spent = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of contenders) {
      const before = spent.get(name) ?? 0;
      const start = performance.now();
      const result = before < seconds ? await run() : undefined;
      spent.set(name, before + (performance.now() - start) / 1000);
      results.set(name, [...(results.get(name) ?? []), result]);
    }
  return results;
}

/** The median of what one contender measured. */
export function medianOf<T>(rounds: Rounds<T>, name: string, value: (one: T) => number): number {
  return median((rounds.get(name) ?? []).filter((one) => one !== undefined).map(value));
}

/** The median of the ratios of two contenders, each of one round. */
export function ratioOf<T>(
  rounds: Rounds<T>,
  name: string,
  base: string,
  value: (one: T) => number,
): number {
  const bases = rounds.get(base) ?? [];
  const ratios = (rounds.get(name) ?? []).flatMap((one, round) => {
    const other = bases[round];
    return one === undefined || other === undefined ? [] : [value(one) / value(other)];
  });
  return median(ratios);
}

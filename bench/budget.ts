/**
 * Holds the ratios of `budgets.json`: the median of paired runs, and the best of three rounds of them where the first
 * is too much, since a busy machine mostly makes things slower. `npm run bench:budget [-- NAME]`. Needs a build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RATIOS, type Pair } from './compare/ratios.ts';
import { median } from './median.ts';

interface Budget {
  readonly name: string;
  /** What it is measured by. */
  readonly of: string;
  readonly limit: number;
}

const ROUNDS = 3;
/** Below this share of its limit a budget no longer holds anything. */
const LOOSE = 0.75;

const { ratios, tolerance } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../budgets.json'), 'utf8'),
) as { ratios: readonly Budget[]; tolerance: number };
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The ratio of the best round. */
async function best({ name, limit }: Budget): Promise<number> {
  const ratio = RATIOS[name];
  if (ratio === undefined) throw new Error(`budgets.json names “${name}”, which nothing measures.`);
  let lowest = Infinity;
  for (let round = 0; round < ROUNDS && lowest > limit * (1 + tolerance); round += 1) {
    const pairs: Pair[] = [];
    for (let run = 0; run < ratio.runs; run += 1) pairs.push(await ratio.measure());
    lowest = Math.min(lowest, median(pairs.map(({ ours, base }) => ours / base)));
  }
  return lowest;
}

const wanted = process.argv.slice(2);
for (const budget of ratios) {
  if (wanted.length > 0 && !wanted.some((word) => budget.name.includes(word))) continue;
  const { name, of, limit } = budget;
  const measured = await best(budget);
  const says = `${name}: ${measured.toFixed(2)} × ${of}, budget ${limit}`;
  if (measured > limit * (1 + tolerance)) {
    process.exitCode = 1;
    const grown = `${percent(measured / limit - 1)} more, and ${percent(tolerance)} are allowed for noise`;
    console.error(`TOO MUCH  ${says}: ${grown}`);
  } else console.log(`ok        ${says}${measured < limit * LOOSE ? '; lower it' : ''}`);
}
if (process.exitCode === 1)
  console.error(
    'Make it smaller, or raise the limit in budgets.json and say in the commit what the increase buys (docs/performance.md).',
  );

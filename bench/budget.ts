/**
 * Holds the ratios of `budgets.json`: the best of several paired runs, and more runs where that is too much, since
 * a busy machine can only make things slower. `npm run bench:budget [-- NAME]`. Needs a build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RATIOS, type Pair } from './compare/ratios.ts';

interface Budget {
  readonly name: string;
  /** What it is measured by. */
  readonly of: string;
  readonly limit: number;
}

const TRIES = 3;
/** Below this share of its limit a budget no longer holds anything. */
const LOOSE = 0.75;

const { ratios, tolerance } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../budgets.json'), 'utf8'),
) as { ratios: readonly Budget[]; tolerance: number };
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The ratio of the best times, which is what is left when nothing else runs. */
async function best({ name, limit }: Budget): Promise<number> {
  const ratio = RATIOS[name];
  if (ratio === undefined) throw new Error(`budgets.json names “${name}”, which nothing measures.`);
  const pairs: Pair[] = [];
  const now = () =>
    Math.min(...pairs.map(({ ours }) => ours)) / Math.min(...pairs.map(({ base }) => base));
  for (let i = 0; i < TRIES && !(now() <= limit * (1 + tolerance)); i += 1)
    for (let run = 0; run < ratio.runs; run += 1) pairs.push(await ratio.measure());
  return now();
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

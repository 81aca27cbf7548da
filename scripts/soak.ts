/**
 * The long run: `npm run soak -- --seed 1 --count 1000000` judges so many damaged messages of the fixtures,
 * shared by as many processes as there are processors, and stops at the first failure with its seed and a
 * minimal input. Each mutant is made from its seed alone: `--seed N --count 1` judges one again.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Report {
  readonly done?: number;
  readonly seed?: number;
  readonly problem?: string;
}

/** A part that is silent for so many milliseconds hangs: ten mutants take a second. */
const SILENCE = 120_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000000' },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1)
  throw new RangeError('--seed and --count take whole numbers.');

const parts = Math.min(availableParallelism(), count);
const done = Array.from({ length: parts }, () => 0);
const start = performance.now();
console.log(`seed ${seed}, ${count} mutants, ${parts} processes`);

function fail(what: unknown): never {
  console.error(typeof what === 'string' ? what : JSON.stringify(what, null, 2));
  for (const child of children) child.kill('SIGKILL');
  process.exit(1);
}

const children = done.map((_, part) => {
  const own = Math.ceil((count - part) / parts);
  const child = fork(
    join(import.meta.dirname, 'soak-part.ts'),
    [seed + part, own, parts].map(String),
    { execArgv: ['--import', 'tsx'] },
  );
  let near = seed;
  const hang = () =>
    fail(`no word for ${SILENCE / 1000} s after seed ${near}, in steps of ${parts}`);
  let watch = setTimeout(hang, SILENCE);
  child.on('message', (report: Report) => {
    if (report.problem !== undefined) fail(report);
    clearTimeout(watch);
    near = report.seed ?? near;
    done[part] = report.done ?? 0;
    if (done[part] < own) watch = setTimeout(hang, SILENCE);
  });
  child.on('exit', (code) => {
    clearTimeout(watch);
    if (code !== 0) fail(`a process ended with ${code} after seed ${near}`);
  });
  return child;
});

const progress = setInterval(() => console.log(`${sum()} done`), 60_000);
process.on('exit', (code) => {
  if (code === 0)
    console.log(`${sum()} mutants in ${seconds()} s: nothing threw, hung or was wrong`);
});
await Promise.all(children.map((child) => new Promise((resolve) => child.on('exit', resolve))));
clearInterval(progress);

function sum(): number {
  return done.reduce((total, part) => total + part, 0);
}

function seconds(): number {
  return Math.round((performance.now() - start) / 1000);
}

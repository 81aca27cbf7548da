/** One part of `npm run soak`: judges mutants of FIRST and the seeds after it, and tells its parent of every ten. */
import { setImmediate } from 'node:timers/promises';
import { mutantOf } from '../test/property/mutants.ts';
import { problemOfMutant } from '../test/property/problem-of-mutant.ts';
import { shrink } from '../test/property/shrink.ts';

const [first = 0, count = 0, step = 1] = process.argv.slice(2).map(Number);
const kindOf = (problem: string | undefined) => problem?.replaceAll(/\d+|“[^”]*”/gu, '');

/** Milliseconds after which the smallest input found so far will do. */
const LONGEST_SHRINKING = 60_000;

for (let i = 0; i < count; i += 1) {
  const seed = first + i * step;
  if (i % 10 === 0) {
    // The parent has ended.
    if (!process.connected) process.exit(1);
    process.send?.({ done: i, seed });
    await setImmediate();
  }
  const mutant = mutantOf(seed);
  const problem = problemOfMutant(mutant);
  if (problem === undefined) continue;
  const until = performance.now() + LONGEST_SHRINKING;
  const isSame = (text: string) =>
    performance.now() < until && kindOf(problemOfMutant({ ...mutant, text })) === kindOf(problem);
  const text = shrink(mutant.text, isSame);
  process.send?.({ seed, problem, format: mutant.format, options: mutant.options, text });
  process.exit(1);
}
process.send?.({ done: count });
process.disconnect();

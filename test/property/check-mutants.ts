import { setImmediate } from 'node:timers/promises';
import { mutantOf } from './mutants.ts';
import { problemOfMutant } from './problem-of-mutant.ts';

/** So many mutants are judged before the test runner gets a word in. */
const AT_ONCE = 50;

/**
 * Judges so many mutants, of this seed and those after it.
 * @throws {Error} for the first of which a promise does not hold, with its seed.
 */
export async function checkMutants(seed: number, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    if (i % AT_ONCE === 0) await setImmediate();
    const problem = problemOfMutant(mutantOf(seed + i));
    if (problem) throw new Error(`mutant ${seed + i}: ${problem}`);
  }
}

import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { drafts } from './messages.ts';
import { problemOfMutant } from './problem-of-mutant.ts';

/** So many drafts are judged before the test runner gets a word in. */
const AT_ONCE = 50;
const FORMATS = ['text', 'markdown', 'eml'] as const;

/** Judges so many generated drafts and throws for the smallest of which a promise does not hold. */
export async function checkDrafts(numRuns: number, seed: number): Promise<void> {
  let judged = 0;
  const checks = fc.record({ format: fc.constantFrom(...FORMATS), seed: fc.nat(1000) });
  const property = fc.asyncProperty(drafts, checks, async (draft, check) => {
    judged += 1;
    if (judged % AT_ONCE === 0) await setImmediate();
    const problem = problemOfMutant({ ...draft, ...check });
    if (problem) throw new Error(problem);
  });
  await fc.assert(property, { numRuns, seed });
}

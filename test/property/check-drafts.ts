import fc from 'fast-check';
import { rules } from '../../src/index.ts';
import { createNodeLinter } from '../../src/node/index.ts';
import { drafts } from './messages.ts';
import { problemOf } from './problem-of.ts';

/** All rules, also those that are off by default. */
const linter = createNodeLinter({
  rules: Object.fromEntries(
    rules.filter(({ rule }) => rule.severity === 'off').map(({ id }) => [id, 'info']),
  ),
});

/** So many drafts are judged before the test runner gets a word in. */
const AT_ONCE = 50;

/** Lints so many generated drafts, each twice, and throws for the smallest on which something does not hold. */
export async function checkDrafts(numRuns: number, seed: number): Promise<void> {
  let judged = 0;
  const property = fc.asyncProperty(drafts, async ({ text, options }) => {
    judged += 1;
    if (judged % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    const result = linter.lint(text, options);
    const problem = problemOf(text, result);
    if (problem) throw new Error(problem);
    const again = linter.lint(text, options);
    if (JSON.stringify(again) !== JSON.stringify(result)) throw new Error('two runs differ');
  });
  await fc.assert(property, { numRuns, seed });
}

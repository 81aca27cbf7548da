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

/** Lints so many generated drafts, each twice, and throws for the smallest on which something does not hold. */
export function checkDrafts(numRuns: number, seed: number): void {
  fc.assert(
    fc.property(drafts, ({ text, options }) => {
      const result = linter.lint(text, options);
      const problem = problemOf(text, result);
      if (problem) throw new Error(problem);
      const again = linter.lint(text, options);
      if (JSON.stringify(again) !== JSON.stringify(result)) throw new Error('two runs differ');
    }),
    { numRuns, seed },
  );
}

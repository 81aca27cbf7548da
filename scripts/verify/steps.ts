import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from './run-step.ts';

const script = (path: string, ...args: string[]): Step['run'] => [
  'node',
  '--import',
  'tsx',
  `scripts/${path}`,
  ...args,
];

const report = join(mkdtempSync(join(tmpdir(), 'followup-lint-')), 'tests.json');

/** What vitest counted, or nothing where it did not get that far. */
function countTests(): { passed: number; failed: number } | undefined {
  try {
    const { numPassedTests, numFailedTests, numTotalTestSuites, numPassedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    const suites = (numTotalTestSuites ?? 0) - (numPassedTestSuites ?? 0) > 0 ? 1 : 0;
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, suites) };
  } catch {
    return undefined;
  }
}

/** In the order in which they run: the build comes before what tests its results. */
export const STEPS: readonly Step[] = [
  { name: 'lockfile', run: script('check-lockfile.ts') },
  { name: 'types', run: ['tsc'] },
  { name: 'types of the core', run: ['tsc', '-p', 'tsconfig.core.json'] },
  { name: 'eslint', run: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'prettier', run: ['prettier', '--check', '.'] },
  { name: 'knip', run: ['knip', '--no-config-hints'] },
  { name: 'build', run: ['npm', 'run', '--silent', 'build'] },
  { name: 'bytes', run: script('check-size.ts') },
  { name: 'generated files', run: script('generate.ts', '--check') },
  { name: 'accuracy table', run: script('evaluate.ts', '--check') },
  {
    name: 'tests',
    run: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    count: countTests,
  },
  { name: 'publint', run: ['publint', '--strict'] },
  { name: 'package', run: script('check-package.ts') },
];

/**
 * A test runner for Stryker that loads everything once and then switches mutants on and off: a mutant takes
 * milliseconds where a test runner that loads the rules anew for each takes seconds. See stryker.config.json.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type { Case } from './cases.ts';

/** What the mutated code reads and writes. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const switches: Switches = ((globalThis as Record<string, unknown>)[
  INSTRUMENTER_CONSTANTS.NAMESPACE
] ??= {});

class CaseRunner implements TestRunner {
  #cases: readonly Case[] = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    // The mutated copy is the working folder; this file is loaded from where it was copied.
    const copy = pathToFileURL(join(process.cwd(), 'scripts/mutants/cases.ts')).href;
    const { allCases } = (await import(copy)) as typeof import('./cases.ts');
    this.#cases = allCases();
  }

  dryRun(): Promise<DryRunResult> {
    return Promise.resolve({
      ...this.#run(this.#cases, false),
      ...(switches.mutantCoverage ? { mutantCoverage: switches.mutantCoverage } : {}),
    });
  }

  mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = new Set(options.testFilter);
    const cases = options.testFilter ? this.#cases.filter(({ id }) => wanted.has(id)) : this.#cases;
    switches.activeMutant = options.activeMutant.id;
    switches.hitCount = options.hitLimit === undefined ? undefined : 0;
    switches.hitLimit = options.hitLimit;
    const result = this.#run(cases, !options.disableBail);
    const timeout = determineHitLimitReached(switches.hitCount, switches.hitLimit);
    switches.activeMutant = undefined;
    return Promise.resolve(toMutantRunResult(timeout ?? result));
  }

  #run(cases: readonly Case[], bail: boolean) {
    const tests: TestResult[] = [];
    for (const { id, problem } of cases) {
      switches.currentTestId = id;
      const start = performance.now();
      const failureMessage = problemOf(problem);
      const test = { id, name: id, timeSpentMs: performance.now() - start };
      if (failureMessage === undefined) tests.push({ ...test, status: TestStatus.Success });
      else tests.push({ ...test, status: TestStatus.Failed, failureMessage });
      if (bail && failureMessage !== undefined) break;
    }
    switches.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests } as const;
  }
}

function problemOf(judge: Case['problem']): string | undefined {
  try {
    return judge();
  } catch (error) {
    return String(error);
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'cases', () => new CaseRunner()),
];

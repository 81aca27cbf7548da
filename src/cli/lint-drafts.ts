import { withDiagnostics } from '../engine/counts.ts';
import type { LintResult } from '../index.ts';
import type { ExitCode } from './failure.ts';
import { giveWay } from './interrupt.ts';
import { lintInput, type Judged, type Values } from './lint-input.ts';
import { judgeThreads } from './judge-threads.ts';
import { keepChanges } from './keep-changes.ts';
import type { Output } from './output.ts';
import { progressOf, type Progress } from './progress.ts';
import { notice, reportFailure } from './report-failure.ts';
import type { Request } from './request.ts';
import type { Setups } from './setup.ts';
import { Tally } from './tally.ts';
import { DraftWriter } from './write-drafts.ts';

/** What became of one input: its results with its text, or why there are none. */
export type Linted =
  ({ readonly input: string } & Judged) | { readonly input: string; readonly error: unknown };

export interface Run {
  readonly request: Request;
  readonly inputs: readonly string[];
  readonly setups: Setups;
  readonly values?: Values;
}

/**
 * Reads and judges all inputs, and writes each to the outputs as soon as it is judged; one that cannot be read
 * does not stop the others.
 * @throws {ConfigError} for what is wrong in a config file or flag, before anything is judged.
 */
export async function lintDrafts(run: Run, outputs: readonly Output[]): Promise<ExitCode> {
  const { request, inputs, setups } = run;
  for (const input of inputs) (await setups(input)).linterFor();
  const tally = new Tally(request.maxWarnings);
  const progress = progressOf(inputs.length);
  const writer = await DraftWriter.open(request, outputs, () => progress.hide());
  const linted = judged(run, progress);
  for await (const one of inputs.length > 1 ? judgeThreads(linted, setups) : linted) {
    if (!('results' in one) || one.fixed) progress.hide();
    const kept = 'results' in one ? keepChanges(one, request) : one;
    count(kept, tally, request);
    writer.add(kept);
  }
  progress.hide();
  if (tally.tooManyWarnings) {
    notice(
      `followup-lint: ${tally.warnings} things to consider; --max-warnings allows ${request.maxWarnings}.`,
    );
  }
  writer.end();
  return tally.exitCode;
}

async function* judged(run: Run, progress: Progress): AsyncGenerator<Linted> {
  for (const input of run.inputs) {
    yield await lintOne(input, run);
    progress.step();
    await giveWay();
  }
}

async function lintOne(input: string, { request, setups, values }: Run): Promise<Linted> {
  try {
    const setup = await setups(input);
    return { input, ...(await lintInput(input, request, setup, values)) };
  } catch (error) {
    return { input, error };
  }
}

function count(one: Linted, tally: Tally, { debug }: Request): void {
  if ('results' in one) for (const result of one.results) tally.add(result);
  else {
    tally.fail();
    reportFailure(one.error, debug, one.input === '-' ? 'standard input' : one.input);
  }
}

/** With `--quiet` only what must be mended; the counts tell what is left. */
export function visible(result: LintResult, { quiet }: Pick<Request, 'quiet'>): LintResult {
  if (!quiet) return result;
  return withDiagnostics(
    result,
    result.diagnostics.filter(({ severity }) => severity === 'error'),
  );
}

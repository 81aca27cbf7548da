import { withDiagnostics } from '../engine/counts.ts';
import { ConfigError, type LintResult } from '../index.ts';
import type { ExitCode } from './failure.ts';
import { lintInput, type Judged, type Values } from './lint-input.ts';
import { judgeThreads } from './judge-threads.ts';
import { keepChanges } from './keep-changes.ts';
import { progressOf } from './progress.ts';
import { render, type Rendered } from './render.ts';
import { notice, reportFailure } from './report-failure.ts';
import type { Request } from './request.ts';
import type { Setups } from './setup.ts';
import { Tally } from './tally.ts';

/** What became of one input: its results with its text, or why there are none. */
export type Linted =
  ({ readonly input: string } & Judged) | { readonly input: string; readonly error: unknown };

export interface Run {
  readonly request: Request;
  readonly inputs: readonly string[];
  readonly setups: Setups;
  readonly values?: Values;
}

/** Reads and judges all inputs, then renders; one that cannot be read does not stop the others. */
export async function lintDrafts(run: Run): Promise<Rendered & { exitCode: ExitCode }> {
  const { request, inputs, setups } = run;
  const tally = new Tally(request.maxWarnings);
  const progress = progressOf(inputs.length);
  const linted: Linted[] = [];
  for (const input of inputs) {
    linted.push(await lintOne(input, run));
    progress.step();
  }
  progress.end();
  const judged = inputs.length > 1 ? await judgeThreads(linted, setups) : linted;
  const kept = judged.map((one) => ('results' in one ? keepChanges(one, request) : one));
  for (const one of kept) count(one, tally, request);
  const rendered = await render(kept, request);
  if (tally.tooManyWarnings) {
    notice(
      `followup-lint: ${tally.warnings} things to consider; --max-warnings allows ${request.maxWarnings}.`,
    );
  }
  return { ...rendered, exitCode: tally.exitCode };
}

async function lintOne(input: string, { request, setups, values }: Run): Promise<Linted> {
  try {
    const setup = await setups(input);
    return { input, ...(await lintInput(input, request, setup, values)) };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
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

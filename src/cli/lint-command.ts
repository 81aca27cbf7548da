/// <reference types="node" />
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Found } from '../node/find-files.ts';
import { EXIT, UsageError, type ExitCode } from './failure.ts';
import type { Flags } from './flags.ts';
import { onInterrupt } from './interrupt.ts';
import { toDescriptor, toFile, type Output } from './output.ts';
import { notice, noticeLines } from './report-failure.ts';
import { toRequest, type OutputRequest, type Request } from './request.ts';
import { readValues } from './values.ts';
import { expectManyDrafts } from './short-run.ts';
import { isTerminal } from './terminal.ts';

/** Up to this many drafts a run is over before optimised code would be of use. */
const FEW = 10;

/**
 * The main command: judges files, standard input or a stream of records.
 * @throws {UsageError} or {ConfigError} for what the flags ask for and cannot be done.
 */
export async function lintCommand(
  files: readonly string[],
  flags: Flags,
  help: () => string = () => '',
): Promise<ExitCode> {
  if (flags.printConfig !== undefined) return showConfig(flags.printConfig, flags);
  if (files.length === 0 && isTerminal(0)) {
    noticeLines(help());
    return EXIT.failure;
  }
  const request = toRequest(files.length === 0 ? ['-'] : files, flags);
  const { files: inputs, unmatched } = await inputsOf(request);
  for (const { input, reason } of unmatched) notice(`followup-lint: ${input}: ${reason}`);
  if (request.stdinRecords || inputs.length > FEW) expectManyDrafts();
  const exitCode = await withOutputs(request, (outputs) => judge(request, inputs, outputs));
  return unmatched.length > 0 ? EXIT.failure : exitCode;
}

/** Files appear complete when all went well; otherwise nothing of them is left. */
async function withOutputs(
  { outputs: requested, stdinRecords }: Request,
  write: (outputs: readonly Output[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const outputs = requested.map(openOutput);
  const discard = () => {
    for (const output of outputs) output.discard();
  };
  const hasFile = requested.some(({ file }) => file !== undefined);
  // A stream of records never gives way, so that signals must not wait for that.
  const release = hasFile && !stdinRecords ? onInterrupt(discard) : undefined;
  try {
    const exitCode = await write(outputs);
    for (const output of outputs) output.close();
    return exitCode;
  } catch (error) {
    discard();
    throw error;
  } finally {
    release?.();
  }
}

async function judge(
  request: Request,
  inputs: readonly string[],
  outputs: readonly Output[],
): Promise<ExitCode> {
  const { setupsFor } = await import('./setup.ts');
  const setups = await setupsFor(request);
  if (request.stdinRecords) {
    const { lintRecords } = await import('./lint-records.ts');
    const linter = (await setups('-')).linterFor();
    return lintRecords(request, linter, outputs[0] as Output);
  }
  const { lintDrafts } = await import('./lint-drafts.ts');
  const values = request.values === undefined ? {} : { values: readValues(request.values) };
  return lintDrafts({ request, inputs, setups, ...values }, outputs);
}

/** Folders and globs are looked up only where there are any. */
async function inputsOf(request: Request): Promise<Found> {
  const { inputs, ignorePatterns } = request;
  const areFiles = inputs.every(
    (input) => input === '-' || statSync(input, { throwIfNoEntry: false })?.isFile(),
  );
  if (areFiles && ignorePatterns.length === 0)
    return { files: withoutDoubles(inputs), unmatched: [] };
  const { findFiles } = await import('../node/find-files.ts');
  return findFiles(inputs, process.cwd(), ignorePatterns);
}

async function showConfig(file: string, flags: Flags): Promise<ExitCode> {
  const request = toRequest([file], flags);
  const { configsFor } = await import('./setup.ts');
  const loaded = await (await configsFor(request))(file);
  const { printConfig } = await import('./print-config.ts');
  const { context = {} } = request.about;
  toDescriptor(1).write(printConfig(file, loaded, { ...request.config, context }));
  return EXIT.fine;
}

function openOutput({ file }: OutputRequest): Output {
  if (file === undefined) return toDescriptor(1);
  try {
    return toFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `--output-file ${file} cannot be written (${String(code)}). Check the folder and its permissions.`,
      { cause: error },
    );
  }
}

/** A file that is named twice is judged once. */
function withoutDoubles(files: readonly string[]): string[] {
  const byPlace = new Map<string, string>();
  for (const file of files) {
    const place = file === '-' ? '-' : resolve(file);
    if (!byPlace.has(place)) byPlace.set(place, file);
  }
  return [...byPlace.values()];
}

/// <reference types="node" />
import { resolve } from 'node:path';
import { EXIT, UsageError, type ExitCode } from './failure.ts';
import type { Flags } from './flags.ts';
import { toDescriptor, toFile, type Output } from './output.ts';
import { noticeLines } from './report-failure.ts';
import { toRequest, type Request } from './request.ts';
import { expectLongRun } from './short-run.ts';
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
  help: () => string,
): Promise<ExitCode> {
  if (files.length === 0 && isTerminal(0)) {
    noticeLines(help());
    return EXIT.failure;
  }
  const request = toRequest(files.length === 0 ? ['-'] : withoutDoubles(files), flags);
  if (request.stdinRecords || request.inputs.length > FEW) expectLongRun();
  const { createNodeLinter } = await import('../node/index.ts');
  const linter = createNodeLinter(request.config);
  const output = openOutput(request);
  try {
    const exitCode = request.stdinRecords
      ? (await import('./lint-records.ts')).lintRecords(request, linter, output)
      : await (
          await import('./lint-drafts.ts')
        ).lintDrafts(request, linter, output, toTerminal(request));
    output.close();
    return exitCode;
  } catch (error) {
    output.discard();
    throw error;
  }
}

function toTerminal({ outputFile }: Request): boolean {
  return outputFile === undefined && isTerminal(1);
}

function openOutput({ outputFile }: Request): Output {
  if (outputFile === undefined) return toDescriptor(1);
  try {
    return toFile(outputFile);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `--output-file ${outputFile} cannot be written (${String(code)}). Check the folder and its permissions.`,
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

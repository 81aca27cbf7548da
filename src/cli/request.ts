import { FORMATS, type FormatName } from '../format/load.ts';
import type { LintOptions } from '../index.ts';
import type { Config, Limits } from '../model/config.ts';
import { CHANNELS, KINDS } from '../model/kind.ts';
import { oneOf } from './choice.ts';
import { contextOf } from './context-flags.ts';
import { UsageError } from './failure.ts';
import type { ConfigFlags, Flags } from './flags.ts';
import { parseRuleFlag } from './rule-flag.ts';

export interface OutputRequest {
  readonly format: FormatName;
  readonly file?: string;
}

export interface FixRequest {
  /** `write` mends the files, `dry` only judges what would be left, `diff` shows the changes. */
  readonly mode: 'none' | 'write' | 'dry' | 'diff';
  readonly safety: 'safe' | 'unsafe';
}

/** What a run is to do, checked as far as that goes without the rules. */
export interface Request {
  /** File names without doubles; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly config: Config;
  readonly about: Pick<LintOptions, 'kind' | 'channel' | 'template' | 'context'>;
  /** What is written where; standard output where no file is named, at most once. */
  readonly outputs: readonly OutputRequest[];
  readonly redact: boolean;
  readonly fix: FixRequest;
  readonly quiet: boolean;
  /** Warnings beyond this many make the run fail. */
  readonly maxWarnings: number;
  /** What outranks the limits of configs. */
  readonly limits: Limits;
  /** What findings in standard input are filed under. */
  readonly stdinName?: string;
  readonly stdinRecords: boolean;
  readonly color?: boolean;
  readonly debug: boolean;
  /** The config file to use, false for none; undefined for the nearest one of each draft. */
  readonly configFile?: string | false;
  /** Runs no code of the checkout. */
  readonly safe: boolean;
  readonly ignorePatterns: readonly string[];
  /** The file of values to fill templates in with. */
  readonly values?: string;
}

/** @throws {UsageError} for a flag whose value makes no sense. */
export function toRequest(inputs: readonly string[], flags: Flags): Request {
  const stdinRecords =
    oneOf('--stdin-format', flags.stdinFormat ?? 'text', ['text', 'ndjson']) === 'ndjson';
  const outputs = outputsOf(flags, stdinRecords ? 'ndjson' : 'pretty');
  const fix = fixOf(flags);
  if (stdinRecords) requireStream(inputs, outputs, fix);
  return {
    inputs: stdinRecords ? ['-'] : inputs,
    config: {
      ...(flags.preset ? { extends: flags.preset } : {}),
      rules: Object.fromEntries((flags.rule ?? []).map(parseRuleFlag)),
    },
    about: {
      ...(flags.kind === undefined ? {} : { kind: oneOf('kind', flags.kind, KINDS) }),
      ...(flags.channel === undefined
        ? {}
        : { channel: oneOf('channel', flags.channel, CHANNELS) }),
      ...(flags.template === undefined ? {} : { template: flags.template }),
      context: contextOf(flags),
    },
    outputs,
    redact: flags.redact ?? false,
    fix,
    quiet: flags.quiet ?? false,
    maxWarnings:
      flags.maxWarnings === undefined ? Infinity : countOf('--max-warnings', flags.maxWarnings),
    limits: limitsOf(flags),
    ...(flags.stdinFilename === undefined ? {} : { stdinName: flags.stdinFilename }),
    stdinRecords,
    ...(flags.color === undefined ? {} : { color: flags.color }),
    debug: flags.debug ?? false,
    ...configFileOf(flags),
    safe: flags.safe ?? false,
    ignorePatterns: flags.ignorePattern ?? [],
    ...(flags.values === undefined ? {} : { values: flags.values }),
  };
}

export function configFileOf({ config }: ConfigFlags): Pick<Request, 'configFile'> {
  return config === undefined || config === true ? {} : { configFile: config };
}

function outputsOf({ format, outputFile }: Flags, fallback: FormatName): OutputRequest[] {
  const given = format ?? outputFile ?? [{}];
  const outputs = given.map((output) => ({
    format: oneOf('format', output.format ?? fallback, FORMATS),
    ...(output.file === undefined ? {} : { file: output.file }),
  }));
  const places = outputs.map(({ file }) => file ?? 'standard output');
  const twice = places.find((place, i) => places.indexOf(place) !== i);
  if (twice !== undefined) {
    throw new UsageError(
      `Two formats would go to ${twice}. Give each a file of its own: -f pretty -f sarif -o findings.sarif.`,
    );
  }
  return outputs;
}

function fixOf({ fix, fixDryRun, diff, unsafeFixes }: Flags): FixRequest {
  const modes = [
    ...(fix ? (['write'] as const) : []),
    ...(fixDryRun ? (['dry'] as const) : []),
    ...(diff ? (['diff'] as const) : []),
  ];
  if (fixDryRun && (fix || diff))
    throw new UsageError('--fix-dry-run goes with neither --fix nor --diff. Choose one.');
  const mode = modes.at(-1) ?? 'none';
  if (mode === 'none' && unsafeFixes)
    throw new UsageError(
      '--unsafe-fixes goes with --fix, --fix-dry-run or --diff. Add one of them.',
    );
  return { mode, safety: unsafeFixes ? 'unsafe' : 'safe' };
}

function requireStream(
  inputs: readonly string[],
  outputs: readonly OutputRequest[],
  { mode }: FixRequest,
): void {
  if (
    mode === 'none' &&
    outputs.length === 1 &&
    outputs[0]?.format === 'ndjson' &&
    inputs.every((input) => input === '-')
  )
    return;
  throw new UsageError(
    '--stdin-format ndjson reads records from standard input and answers with --format ndjson; name no files with it, and mend nothing.',
  );
}

function limitsOf({ maxFileBytes, maxBodyLength, maxFindings }: Flags): Limits {
  return {
    ...(maxFileBytes === undefined
      ? {}
      : { fileBytes: countOf('--max-file-bytes', maxFileBytes, 1) }),
    ...(maxBodyLength === undefined
      ? {}
      : { bodyLength: countOf('--max-body-length', maxBodyLength, 1) }),
    ...(maxFindings === undefined ? {} : { findings: countOf('--max-findings', maxFindings, 1) }),
  };
}

function countOf(flag: string, text: string, least = 0): number {
  if (/^\d{1,15}$/u.test(text) && Number(text) >= least) return Number(text);
  throw new UsageError(`${flag} needs a whole number from ${least}, not “${text}”.`);
}

import { FORMATS, type FormatName } from '../format/load.ts';
import type { Config } from '../model/config.ts';
import { CHANNELS, KINDS, type Channel, type Kind } from '../model/kind.ts';
import { oneOf } from './choice.ts';
import { contextOf } from './context-flags.ts';
import { UsageError } from './failure.ts';
import type { Flags } from './flags.ts';
import { parseRuleFlag } from './rule-flag.ts';

/** What a run is to do, checked as far as that goes without the rules. */
export interface Request {
  /** File names without doubles; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly config: Config;
  readonly about: { readonly kind?: Kind; readonly channel?: Channel; readonly template: boolean };
  readonly format: FormatName;
  readonly outputFile?: string;
  readonly quiet: boolean;
  /** Warnings beyond this many make the run fail. */
  readonly maxWarnings: number;
  /** What findings in standard input are filed under. */
  readonly stdinName?: string;
  readonly stdinRecords: boolean;
  readonly color?: boolean;
  readonly debug: boolean;
}

/** @throws {UsageError} for a flag whose value makes no sense. */
export function toRequest(inputs: readonly string[], flags: Flags): Request {
  const stdinRecords =
    oneOf('--stdin-format', flags.stdinFormat ?? 'text', ['text', 'ndjson']) === 'ndjson';
  const format = oneOf('format', flags.format ?? (stdinRecords ? 'ndjson' : 'pretty'), FORMATS);
  if (stdinRecords && (format !== 'ndjson' || inputs.some((input) => input !== '-'))) {
    throw new UsageError(
      '--stdin-format ndjson reads records from standard input and answers with --format ndjson; name no files with it.',
    );
  }
  return {
    inputs: stdinRecords ? ['-'] : inputs,
    config: {
      ...(flags.preset ? { extends: flags.preset } : {}),
      rules: Object.fromEntries((flags.rule ?? []).map(parseRuleFlag)),
      context: contextOf(flags),
    },
    about: {
      ...(flags.kind === undefined ? {} : { kind: oneOf('kind', flags.kind, KINDS) }),
      ...(flags.channel === undefined
        ? {}
        : { channel: oneOf('channel', flags.channel, CHANNELS) }),
      template: flags.template ?? false,
    },
    format,
    ...(flags.outputFile === undefined ? {} : { outputFile: flags.outputFile }),
    quiet: flags.quiet ?? false,
    maxWarnings: toCount(flags.maxWarnings),
    ...(flags.stdinFilename === undefined ? {} : { stdinName: flags.stdinFilename }),
    stdinRecords,
    ...(flags.color === undefined ? {} : { color: flags.color }),
    debug: flags.debug ?? false,
  };
}

function toCount(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (!/^\d+$/u.test(text))
    throw new UsageError(`--max-warnings needs a whole number from 0, not “${text}”.`);
  return Number(text);
}

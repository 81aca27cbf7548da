import { checkContext, ConfigError } from '../engine/resolve-config.ts';
import type { Context } from '../model/context.ts';
import { CULTURES } from '../model/kind.ts';
import { decodeDraft, DraftError, readBytes } from '../node/read-draft.ts';
import { oneOf } from './choice.ts';
import { UsageError } from './failure.ts';
import type { Flags } from './flags.ts';

const FIELDS = [
  'interviewer',
  'recipient',
  'company',
  'role',
  'sender',
  'interviewDate',
  'promisedDate',
  'sentDate',
] as const satisfies readonly (keyof Flags & keyof Context)[];

/**
 * What is known besides the text, from the flags and the file of `--context`; flags win.
 * @throws {UsageError} for a file that cannot be read or is no context.
 */
export function contextOf(flags: Flags): Context {
  const fromFile = flags.context === undefined ? {} : readContext(flags.context);
  const given: Record<string, string> = {};
  for (const field of FIELDS) {
    const value = flags[field];
    if (value !== undefined) given[field] = value;
  }
  const words = [...(fromFile.words ?? []), ...(flags.word ?? [])];
  return {
    ...fromFile,
    ...given,
    ...(flags.culture === undefined ? {} : { culture: oneOf('culture', flags.culture, CULTURES) }),
    ...(words.length > 0 ? { words } : {}),
  };
}

function readContext(path: string): Context {
  try {
    const text = decodeDraft(readBytes(path)).replace(/^\uFEFF/u, '');
    return checkContext(JSON.parse(text) as Context);
  } catch (error) {
    throw new UsageError(`--context ${path}: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DraftError || error instanceof ConfigError) return error.message;
  return 'This is no valid JSON. Write an object such as {"company": "Acme", "interviewDate": "2025-03-30"}.';
}

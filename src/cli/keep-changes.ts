import { replaceFile, ReplaceError } from '../node/replace-file.ts';
import type { Judged } from './lint-input.ts';
import { notice } from './report-failure.ts';
import type { Request } from './request.ts';
import type { Linted } from './lint-drafts.ts';

/** Writes a mended draft where that was asked for; one that cannot be written counts as failed. */
export function keepChanges(
  one: { readonly input: string } & Judged,
  { fix: { mode } }: Request,
): Linted {
  const { input, before, source, encoding, fixed } = one;
  if (mode !== 'write' || !fixed || before === source || input === '-') return one;
  try {
    replaceFile(input, before, source, encoding);
    notice(
      `followup-lint: ${input}: ${fixed.applied === 1 ? 'one fix' : `${fixed.applied} fixes`}.`,
    );
    return one;
  } catch (error) {
    if (error instanceof ReplaceError) return { input, error };
    throw error;
  }
}

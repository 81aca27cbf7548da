import type { Diagnostic, LintResult } from '../model/diagnostic.ts';

/** What a draft is called: its file, its id, or just “draft”; as given, not escaped. */
export function nameOf({ filePath, id }: LintResult): string {
  return [filePath, id].find((name) => name !== undefined && name !== '') ?? 'draft';
}

/** The id of the rule, or `engine/<messageId>` for what followup-lint itself has to say. */
export function checkName({ ruleId, messageId }: Diagnostic): string {
  return ruleId ?? `engine/${messageId}`;
}

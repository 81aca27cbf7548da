import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import { SEVERITIES, type Severity } from '../model/kind.ts';
import { count } from './wording.ts';

const NOUNS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'idea',
};

/** All findings that are to be shown, by place. */
export function findingsOf({ diagnostics }: LintResult): Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** “2 errors, 1 warning”; “nothing to mend” where there is none. */
export function tallyOf(results: readonly LintResult[]): string {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const parts = SEVERITIES.map((severity) => {
    const found = all.filter((item) => item.severity === severity).length;
    return found > 0 ? [count(found, NOUNS[severity])] : [];
  });
  return parts.flat().join(', ') || 'nothing to mend';
}

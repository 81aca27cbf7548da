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

/** How much there is in results. */
export interface Totals {
  drafts: number;
  findings: number;
  bySeverity: Record<Severity, number>;
}

export function noTotals(): Totals {
  return { drafts: 0, findings: 0, bySeverity: { error: 0, warning: 0, info: 0 } };
}

export function addTo(totals: Totals, { diagnostics }: LintResult): void {
  totals.drafts += 1;
  totals.findings += diagnostics.length;
  for (const { severity } of diagnostics) totals.bySeverity[severity] += 1;
}

/** “2 errors, 1 warning”; “nothing to mend” where there is none. */
export function tallyText({ bySeverity }: Totals): string {
  const parts = SEVERITIES.filter((severity) => bySeverity[severity] > 0).map((severity) =>
    count(bySeverity[severity], NOUNS[severity]),
  );
  return parts.join(', ') || 'nothing to mend';
}

/** `tallyText` of some results. */
export function tallyOf(results: readonly LintResult[]): string {
  const totals = noTotals();
  for (const result of results) addTo(totals, result);
  return tallyText(totals);
}

import type { LintResult } from '../model/diagnostic.ts';
import { escapeLine, guardRow } from './escape.ts';
import { nameOf } from './identity.ts';
import { listingRows } from './listing.ts';
import { plain, type Paint } from './paint.ts';
import { redacting, toFormatter } from './report.ts';
import { addTo, findingsOf, noTotals, tallyText, type Totals } from './tally.ts';
import { count } from './wording.ts';

/** Findings that have an edit, by what makes it. */
interface Fixable {
  safe: number;
  unsafe: number;
  /** Where the edits are left out of the results. */
  unknown: number;
}

/** One row a finding below the name of its file, as ESLint prints them, and a summary at the end. */
export const openStylish = redacting(({ paint = plain }) => {
  const totals = noTotals();
  const fixable: Fixable = { safe: 0, unsafe: 0, unknown: 0 };
  return {
    add(result) {
      addTo(totals, result);
      addFixable(fixable, result);
      if (result.diagnostics.length === 0) return '';
      const name = paint('strong', guardRow(escapeLine(nameOf(result))));
      return `${[name, ...listingRows(findingsOf(result), paint)].join('\n')}\n\n`;
    },
    end: () => `${summaryRows(totals, fixable, paint).join('\n')}\n`,
  };
});

export const formatStylish = toFormatter(openStylish);

function addFixable(fixable: Fixable, { diagnostics, fixableCount }: LintResult): void {
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
  for (const { safety } of fixes) fixable[safety] += 1;
  fixable.unknown += fixableCount - fixes.length;
}

function summaryRows(totals: Totals, fixable: Fixable, paint: Paint): string[] {
  const { drafts, findings, bySeverity } = totals;
  if (findings === 0) return [paint('good', `✓ nothing to mend in ${count(drafts, 'draft')}`)];
  const text = `✗ ${count(findings, 'finding')} in ${count(drafts, 'draft')} (${tallyText(totals)})`;
  return [
    paint('strong', paint(bySeverity.error > 0 ? 'error' : 'warning', text)),
    ...fixableText(fixable).map((row) => paint('dim', `  ${row}`)),
  ];
}

function fixableText({ safe, unsafe, unknown }: Fixable): string[] {
  const all = safe + unsafe + unknown;
  if (all === 0) return [];
  if (safe === 0 || unknown > 0)
    return [`${count(all, 'finding')} can be fixed with --fix --unsafe-fixes`];
  const more = unsafe === 0 ? '' : ` (${unsafe} more with --unsafe-fixes)`;
  return [`${count(safe, 'finding')} can be fixed with --fix${more}`];
}

import type { LintResult } from '../model/diagnostic.ts';
import { escapeLine, guardRow } from './escape.ts';
import type { Formatter } from './formatter.ts';
import { nameOf } from './identity.ts';
import { listingRows } from './listing.ts';
import { plain, type Paint } from './paint.ts';
import { withRedaction } from './redact.ts';
import { findingsOf, tallyOf } from './tally.ts';
import { count } from './wording.ts';

/** One row a finding below the name of its file, as ESLint prints them, and a summary at the end. */
export const formatStylish: Formatter = withRedaction((results, { paint = plain } = {}) => {
  const blocks = results
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map((result) => [
      paint('strong', guardRow(escapeLine(nameOf(result)))),
      ...listingRows(findingsOf(result), paint),
    ]);
  return [...blocks, summaryRows(results, paint)].map((rows) => `${rows.join('\n')}\n`).join('\n');
});

function summaryRows(results: readonly LintResult[], paint: Paint): string[] {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  if (all.length === 0) {
    return [paint('good', `✓ nothing to mend in ${count(results.length, 'draft')}`)];
  }
  const style = all.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  const text = `✗ ${count(all.length, 'finding')} in ${count(results.length, 'draft')} (${tallyOf(results)})`;
  const fixable = results.reduce((sum, { fixableCount }) => sum + fixableCount, 0);
  return [
    paint('strong', paint(style, text)),
    ...(fixable > 0
      ? [paint('dim', `  ${count(fixable, 'finding')} can be fixed with --fix`)]
      : []),
  ];
}

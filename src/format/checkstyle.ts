import type { LintResult } from '../model/diagnostic.ts';
import type { Formatter } from './formatter.ts';
import { checkName, nameOf } from './identity.ts';
import { emptyTag, openTag, XML_DECLARATION } from './markup.ts';
import { withRedaction } from './redact.ts';
import { findingsOf } from './tally.ts';

/** A report in the XML of Checkstyle. */
export const formatCheckstyle: Formatter = withRedaction((results) => {
  const rows = [
    XML_DECLARATION,
    openTag('checkstyle', { version: '4.3' }),
    ...results.flatMap(fileRows),
    '</checkstyle>',
  ];
  return `${rows.join('\n')}\n`;
});

function fileRows(result: LintResult): string[] {
  const errors = findingsOf(result).map((item) =>
    emptyTag('error', {
      line: item.loc.start.line,
      column: item.loc.start.column,
      severity: item.severity,
      message: item.message,
      source: `followup-lint.${checkName(item)}`,
    }),
  );
  return [
    `  ${openTag('file', { name: nameOf(result) })}`,
    ...errors.map((row) => `    ${row}`),
    '  </file>',
  ];
}

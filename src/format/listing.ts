import type { Diagnostic } from '../model/diagnostic.ts';
import { displayWidth } from './display-width.ts';
import { escapeLine, guardRow } from './escape.ts';
import { checkName } from './identity.ts';
import { plain, type Paint } from './paint.ts';

/** Longer messages do not push the column of the rules further out. */
const WIDEST_MESSAGE = 72;

/** One row a finding in aligned columns: line and column, severity, message, rule. */
export function listingRows(items: readonly Diagnostic[], paint: Paint = plain): string[] {
  const rows = items.map((item) => ({
    item,
    line: String(item.loc.start.line),
    column: String(item.loc.start.column),
    message: escapeLine(item.message),
  }));
  const widest = (widths: readonly number[]) => widths.reduce((a, b) => Math.max(a, b), 0);
  const lineWidth = widest(rows.map(({ line }) => line.length));
  const columnWidth = widest(rows.map(({ column }) => column.length));
  const severityWidth = widest(items.map(({ severity }) => severity.length));
  const messageWidth = widest(
    rows.map(({ message }) => displayWidth(message)).filter((width) => width <= WIDEST_MESSAGE),
  );
  return rows.map(({ item, line, column, message }) => {
    const place = `${line.padStart(lineWidth)}:${column.padEnd(columnWidth)}`;
    const severity = item.severity.padEnd(severityWidth);
    const gap = ' '.repeat(Math.max(0, messageWidth - displayWidth(message)));
    const rule = paint('dim', escapeLine(checkName(item)));
    return guardRow(
      `  ${paint('dim', place)}  ${paint(item.severity, severity)}  ${message}${gap}  ${rule}`,
    );
  });
}

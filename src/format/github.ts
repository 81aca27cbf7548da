import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import { SEVERITIES, type Severity } from '../model/kind.ts';
import { escapeLine } from './escape.ts';
import { checkName, nameOf } from './identity.ts';
import { listingRows } from './listing.ts';
import { redacting, toFormatter } from './report.ts';
import { addTo, findingsOf, noTotals, tallyOf, type Totals } from './tally.ts';
import { count } from './wording.ts';

/** GitHub shows this many annotations of each level in a step, and drops the others. */
const MOST = 10;

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Workflow commands for GitHub Actions: a group with all findings a draft, then annotations, as many
 * as GitHub shows, the first of each level; a last notice counts the others.
 */
export const openGithub = redacting(() => {
  const totals = noTotals();
  const annotations: Record<Severity, string[]> = { error: [], warning: [], info: [] };
  return {
    add(result) {
      addTo(totals, result);
      const items = findingsOf(result);
      if (items.length === 0) return '';
      for (const item of items) {
        const list = annotations[item.severity];
        if (list.length < MOST) list.push(annotation(item, result));
      }
      const title = command('group', [], `${nameOf(result)} (${tallyOf([result])})`);
      return `${[title, ...listingRows(items), '::endgroup::'].join('\n')}\n`;
    },
    end() {
      if (totals.findings === 0)
        return `followup-lint: nothing to mend in ${count(totals.drafts, 'draft')}\n`;
      const shown = shownOf(annotations, totals);
      const hidden = totals.findings - shown.length;
      return `${[...shown, ...(hidden > 0 ? [closingNotice(hidden)] : [])].join('\n')}\n`;
    },
  };
});

export const formatGithub = toFormatter(openGithub);

/** Where something is left out, one notice less, so that the last one still has its place. */
function shownOf(annotations: Record<Severity, string[]>, { bySeverity }: Totals): string[] {
  const isFull = SEVERITIES.some((level) => bySeverity[level] > MOST);
  return SEVERITIES.flatMap((level) =>
    annotations[level].slice(0, isFull && level === 'info' ? MOST - 1 : MOST),
  );
}

function closingNotice(hidden: number): string {
  const text = `${count(hidden, 'more finding')} without an annotation: GitHub shows ${MOST} of each level. All of them are listed in the log of this step.`;
  return command('notice', [['title', 'followup-lint']], text);
}

/** Columns only within one line: GitHub takes no others. */
function annotation(item: Diagnostic, result: LintResult): string {
  const { start, end } = item.loc;
  const columns: [string, string | number][] =
    start.line === end.line
      ? [
          ['col', start.column],
          ['endColumn', end.column],
        ]
      : [];
  const { filePath } = result;
  return command(
    COMMANDS[item.severity],
    [
      ...(filePath ? [['file', toPath(filePath)] as [string, string]] : []),
      ['line', start.line],
      ['endLine', end.line],
      ...columns,
      ['title', checkName(item)],
    ],
    item.message,
  );
}

function toPath(filePath: string): string {
  return filePath.replaceAll('\\', '/').replace(/^(?:\.\/+)+/u, '');
}

/** `::name key=value,key=value::message`. */
function command(
  name: string,
  properties: readonly (readonly [key: string, value: string | number])[],
  message: string,
): string {
  const list = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${[name, ...(list.length > 0 ? [list.join(',')] : [])].join(' ')}::${escapeData(escapeLine(message))}`;
}

/** Line breaks stay what they are, so that the path of a file is the path of that file. */
function escapeProperty(value: string): string {
  return value
    .split(/([\r\n])/u)
    .map((part) => escapeData(/^[\r\n]$/u.test(part) ? part : escapeLine(part)))
    .join('')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

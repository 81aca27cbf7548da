import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import { SEVERITIES, type Severity } from '../model/kind.ts';
import { escapeLine } from './escape.ts';
import type { Formatter } from './formatter.ts';
import { checkName, nameOf } from './identity.ts';
import { listingRows } from './listing.ts';
import { withRedaction } from './redact.ts';
import { findingsOf, tallyOf } from './tally.ts';
import { count } from './wording.ts';

/** GitHub shows this many annotations of each level in a step, and drops the others. */
const MOST = 10;

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

interface Place {
  readonly item: Diagnostic;
  readonly result: LintResult;
}

/**
 * Workflow commands for GitHub Actions: a group with all findings a draft, then annotations, as many
 * as GitHub shows, the first of each level; a last notice counts the others.
 */
export const formatGithub: Formatter = withRedaction((results) => {
  const found = results.filter(({ diagnostics }) => diagnostics.length > 0);
  const groups = found.flatMap((result) => [
    command('group', [], `${nameOf(result)} (${tallyOf([result])})`),
    ...listingRows(findingsOf(result)),
    '::endgroup::',
  ]);
  const places = found.flatMap((result) => findingsOf(result).map((item) => ({ item, result })));
  const shown = shownPlaces(places);
  const hidden = places.length - shown.length;
  const rows = [
    ...groups,
    ...shown.map(annotation),
    ...(hidden > 0 ? [closingNotice(hidden)] : []),
  ];
  return rows.length > 0
    ? `${rows.join('\n')}\n`
    : `followup-lint: nothing to mend in ${count(results.length, 'draft')}\n`;
});

/** Where something is left out, one notice less, so that the last one still has its place. */
function shownPlaces(places: readonly Place[]): Place[] {
  const byLevel = SEVERITIES.map((level) => places.filter(({ item }) => item.severity === level));
  const isFull = byLevel.some(({ length }) => length > MOST);
  return byLevel.flatMap((items, i) =>
    items.slice(0, isFull && SEVERITIES[i] === 'info' ? MOST - 1 : MOST),
  );
}

function closingNotice(hidden: number): string {
  const text = `${count(hidden, 'more finding')} without an annotation: GitHub shows ${MOST} of each level. All of them are listed in the log of this step.`;
  return command('notice', [['title', 'followup-lint']], text);
}

/** Columns only within one line: GitHub takes no others. */
function annotation({ item, result }: Place): string {
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

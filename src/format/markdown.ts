import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import type { Severity } from '../model/kind.ts';
import { adviceOf } from './advice.ts';
import type { Formatter } from './formatter.ts';
import { checkName, nameOf } from './identity.ts';
import { escapeMarkdown, markdownLink } from './markdown-text.ts';
import { withRedaction } from './redact.ts';
import { findingsOf, tallyOf } from './tally.ts';
import { verdictOf } from './verdict.ts';
import { count } from './wording.ts';

/** GitHub takes comments of at most 65,536 characters; the rest is room for the closing line. */
const MOST_CHARACTERS = 65_000;
/** A longer table is collapsed. */
const OPEN_TABLE = 10;

const LABELS: Readonly<Record<Severity, string>> = {
  error: '❌ error',
  warning: '⚠️ warning',
  info: '💡 idea',
};

interface Section {
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly foot: readonly string[];
}

/** A comment for a pull request: a table a draft, long ones collapsed, cut where GitHub would refuse it. */
export const formatMarkdown: Formatter = withRedaction((results) => {
  const found = results.filter(({ diagnostics }) => diagnostics.length > 0);
  const summary = `**followup-lint**: ${tallyOf(results)} in ${count(results.length, 'draft')}`;
  return `${cut([summary], found.map(toSection)).join('\n')}\n`;
});

function toSection(result: LintResult): Section {
  const findings = findingsOf(result);
  const isLong = findings.length > OPEN_TABLE;
  const summary = `<details><summary>${count(findings.length, 'finding')}</summary>`;
  return {
    head: [
      '',
      `### ${escapeMarkdown(nameOf(result))}`,
      '',
      `${verdictOf(result).text}.`,
      '',
      ...(isLong ? [summary, ''] : []),
      '| Line | Severity | What is wrong | Rule |',
      '| ---: | :--- | :--- | :--- |',
    ],
    rows: findings.map(tableRow),
    foot: isLong ? ['', '</details>'] : [],
  };
}

function tableRow(item: Diagnostic): string {
  const text = [item.message, ...adviceOf(item).map((advice) => `→ ${advice}`)];
  const cells = [
    item.loc.start.line,
    LABELS[item.severity],
    text.map(escapeMarkdown).join('<br>'),
    markdownLink(checkName(item), item.url),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** As many rows as there is room for; a section of which no row fits is left out. */
function cut(top: readonly string[], sections: readonly Section[]): string[] {
  const lines = [...top];
  const size = (rows: readonly string[]) => rows.reduce((sum, { length }) => sum + length + 1, 0);
  let room = MOST_CHARACTERS - size(top);
  let hidden = 0;
  for (const { head, rows, foot } of sections) {
    let left = room - size(head) - size(foot);
    const fitting = hidden > 0 ? 0 : rows.findIndex((row) => (left -= row.length + 1) < 0);
    const shown = fitting < 0 ? rows : rows.slice(0, fitting);
    hidden += rows.length - shown.length;
    if (shown.length === 0) continue;
    const section = [...head, ...shown, ...foot];
    room -= size(section);
    lines.push(...section);
  }
  if (hidden === 0) return lines;
  return [...lines, '', `_There is no room for ${count(hidden, 'more finding')}._`];
}

import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import { SEVERITIES, type Severity } from '../model/kind.ts';
import { checklistRows } from './checklist.ts';
import { escapeLine, guardRow } from './escape.ts';
import { findingRows } from './finding.ts';
import type { FormatOptions, Formatter } from './formatter.ts';
import { plain, type Paint } from './paint.ts';
import { verdictOf } from './verdict.ts';
import { count, describe } from './wording.ts';
import { wrapText } from './wrap.ts';

const NARROWEST = 40;
const WIDEST = 100;
const NO_SUMMARIES: ReadonlyMap<string, string> = new Map();

const TITLES: Readonly<Record<Severity, string>> = {
  error: 'Mend before sending',
  warning: 'Consider',
  info: 'Ideas',
};

/**
 * For people: the verdict first, then each finding with its sentence, the gravest first, then a
 * checklist of what is there. Several drafts get a heading each and a summary at the end.
 */
export const formatPretty: Formatter = (results, options = {}) => {
  const { quiet = false } = options;
  const shown = quiet ? results.filter(({ diagnostics }) => diagnostics.length > 0) : results;
  const blocks = shown.map((result) => draftRows(result, options, results.length > 1));
  if (results.length > 1) blocks.push(summaryRows(results, options));
  if (options.hint && shown.some(({ diagnostics }) => diagnostics.length > 0)) {
    const { paint = plain, hint } = options;
    blocks.push(wrapText(hint, widthOf(options)).map((row) => paint('dim', row)));
  }
  return blocks.map((rows) => `${rows.map(guardRow).join('\n')}\n`).join('\n');
};

function widthOf({ width = 80 }: FormatOptions): number {
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

function draftRows(result: LintResult, options: FormatOptions, withHeading: boolean): string[] {
  const { paint = plain, summaries = NO_SUMMARIES, quiet = false } = options;
  const width = widthOf(options);
  const verdict = verdictOf(result);
  const name = result.filePath ?? result.id;
  const heading = withHeading && name !== undefined ? [paint('strong', escapeLine(name))] : [];
  const top = [
    ...heading,
    ...wrapText(verdict.text, width).map((row) => paint('strong', paint(verdict.style, row))),
    ...wrapText(describe(result), width).map((row) => paint('dim', row)),
  ];
  const source = options.sourceOf?.(result);
  const parts = [
    top,
    ...SEVERITIES.map((severity) => groupRows(result, severity, source, paint, width)),
    quiet ? [] : checklistRows(result, source, summaries, paint, width),
  ];
  return joinParts(parts);
}

function groupRows(
  { diagnostics }: LintResult,
  severity: Severity,
  source: string | undefined,
  paint: Paint,
  width: number,
): string[] {
  const items = diagnostics.filter((item) => item.severity === severity).toSorted(byPlace);
  if (items.length === 0) return [];
  return joinParts([
    [paint('strong', TITLES[severity])],
    ...items.map((item) => findingRows(item, source, paint, width)),
  ]);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1];
}

function joinParts(parts: readonly (readonly string[])[]): string[] {
  return parts
    .filter((rows) => rows.length > 0)
    .flatMap((rows, i) => (i === 0 ? rows : ['', ...rows]));
}

function summaryRows(results: readonly LintResult[], { paint = plain }: FormatOptions): string[] {
  const ready = results.filter((result) => verdictOf(result).ready).length;
  const open = results.length - ready;
  const text = `${count(results.length, 'draft')}: ${ready} ready to send${open > 0 ? `, ${open} not yet` : ''}`;
  return [paint('strong', paint(open > 0 ? 'error' : 'good', text))];
}

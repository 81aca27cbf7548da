import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import { SEVERITIES, type Severity } from '../model/kind.ts';
import { checklistRows } from './checklist.ts';
import { escapeLine, guardRow } from './escape.ts';
import { findingRows } from './finding.ts';
import type { FormatOptions } from './formatter.ts';
import { plain, type Paint } from './paint.ts';
import { redacting, toFormatter, type Report } from './report.ts';
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

/** A result with its draft. */
type Shown = readonly [result: LintResult, source: string | undefined];

/**
 * For people: the verdict first, then each finding with its sentence, the gravest first, then a
 * checklist of what is there. Several drafts get a heading each and a summary at the end.
 */
export const openPretty = redacting((options) => new PrettyReport(options));

export const formatPretty = toFormatter(openPretty);

class PrettyReport implements Report {
  readonly #options: FormatOptions;
  /** The first draft waits, as it has no heading where it is the only one. */
  #first: Shown | undefined;
  #drafts = 0;
  #ready = 0;
  #isEmpty = true;
  #hasFindings = false;

  constructor(options: FormatOptions) {
    this.#options = options;
  }

  readonly add = (result: LintResult, source?: string): string => {
    this.#drafts += 1;
    if (verdictOf(result).ready) this.#ready += 1;
    if (this.#drafts === 1) {
      this.#first = [result, source];
      return '';
    }
    return this.#takeFirst(true) + this.#draft([result, source], true);
  };

  readonly end = (): string => {
    const drafts = this.#takeFirst(false);
    const summary = this.#drafts > 1 ? this.#block(this.#summaryRows()) : '';
    return drafts + summary + this.#hint();
  };

  #takeFirst(withHeading: boolean): string {
    const first = this.#first;
    this.#first = undefined;
    return first ? this.#draft(first, withHeading) : '';
  }

  #draft([result, source]: Shown, withHeading: boolean): string {
    const { length } = result.diagnostics;
    if (this.#options.quiet && length === 0) return '';
    this.#hasFindings ||= length > 0;
    return this.#block(draftRows(result, source, this.#options, withHeading));
  }

  /** Rows with a blank one between them and what is above. */
  #block(rows: readonly string[]): string {
    const gap = this.#isEmpty ? '' : '\n';
    this.#isEmpty = false;
    return `${gap}${rows.map(guardRow).join('\n')}\n`;
  }

  #summaryRows(): string[] {
    const { paint = plain } = this.#options;
    const open = this.#drafts - this.#ready;
    const text = `${count(this.#drafts, 'draft')}: ${this.#ready} ready to send${open > 0 ? `, ${open} not yet` : ''}`;
    return [paint('strong', paint(open > 0 ? 'error' : 'good', text))];
  }

  #hint(): string {
    const { paint = plain, hint } = this.#options;
    if (!hint || !this.#hasFindings) return '';
    return this.#block(wrapText(hint, widthOf(this.#options)).map((row) => paint('dim', row)));
  }
}

function widthOf({ width = 80 }: FormatOptions): number {
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

function draftRows(
  result: LintResult,
  source: string | undefined,
  options: FormatOptions,
  withHeading: boolean,
): string[] {
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

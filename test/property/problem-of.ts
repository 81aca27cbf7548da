import type { Diagnostic, LintResult, Position, Range } from '../../src/index.ts';

export interface Reading {
  /** The text is the source of the one that was judged: words may stand in it in another form. */
  readonly mapped?: boolean;
}

/** The first thing about a result that does not hold, if any: places, wording, evidence, fixes, form. */
export function problemOf(
  text: string,
  result: LintResult,
  { mapped = false }: Reading = {},
): string | undefined {
  const starts = lineStarts(text);
  for (const diagnostic of result.diagnostics) {
    const problem =
      problemOfDiagnostic(text, starts, diagnostic) ??
      (mapped ? undefined : problemOfWords(text, diagnostic));
    if (problem) return `${diagnostic.ruleId ?? 'engine'}/${diagnostic.messageId}: ${problem}`;
  }
  for (const { ruleId, status, evidence } of result.checks) {
    for (const { range, text: words } of evidence) {
      const problem = problemOfRange(text, range);
      if (problem) return `evidence of ${ruleId}: ${problem}`;
      if (!mapped && words !== text.slice(...range))
        return `evidence of ${ruleId} is not what its range holds`;
      if (status !== 'passed') return `evidence of ${ruleId}, which did not pass`;
    }
  }
  return problemOfOrder(result.diagnostics) ?? problemOfForm(result);
}

function problemOfDiagnostic(
  text: string,
  starts: readonly number[],
  { range, loc, anchor, message, fatal, fix, suggestions = [], related = [] }: Diagnostic,
): string | undefined {
  if (fatal) return `crashed: ${message}`;
  if (message.trim() === '') return 'says nothing';
  if (message.includes('undefined')) return `says “${message}”`;
  if (anchor === 'absence' && range[0] !== range[1]) return 'is an absence that covers words';
  const fixes = [fix, ...suggestions.map((suggestion) => suggestion.fix)].filter(
    (item) => item !== undefined,
  );
  const ranges = [range, ...fixes.map((item) => item.range), ...related.map((item) => item.range)];
  for (const item of ranges) {
    const problem = problemOfRange(text, item);
    if (problem) return problem;
  }
  const [start, end] = [positionAt(starts, range[0]), positionAt(starts, range[1])];
  const same = (a: Position, b: Position) => a.line === b.line && a.column === b.column;
  return same(loc.start, start) && same(loc.end, end)
    ? undefined
    : 'its place is not that of its range';
}

/** Messages that quote something else than the words at their place. */
const QUOTES_OTHER_WORDS = new Set([
  'indefinite-article/found',
  'no-repeated-words/found',
  'personal-greeting/impersonal',
  'sentence-mechanics/doubled',
  'sentence-mechanics/spaceBefore',
]);

/** What a message quotes first must be what stands at its place, but for white space and what is cut short. */
function problemOfWords(text: string, diagnostic: Diagnostic): string | undefined {
  const { ruleId, messageId, message, range, anchor } = diagnostic;
  const quoted = /^[^“”]*“([^“”]+)”/u.exec(message)?.[1];
  if (ruleId === null || anchor === 'absence' || quoted === undefined) return undefined;
  if (QUOTES_OTHER_WORDS.has(`${ruleId}/${messageId}`)) return undefined;
  const [said, there] = [plain(quoted), plain(text.slice(...range))];
  const fits = /^consistent-(?:names|dates)$/u.test(ruleId)
    ? isSpreadOver(said, there)
    : there.startsWith(said);
  return fits ? undefined : `quotes “${said}” where “${there}” stands`;
}

/** Names and dates are quoted without the marks that stand in them. */
function isSpreadOver(name: string, words: string): boolean {
  let at = 0;
  for (const letter of name) {
    at = words.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

function plain(words: string): string {
  return words.replaceAll(/[\s\p{Cf}\p{Cc}\p{Cs}…]+/gu, '').toLowerCase();
}

function problemOfRange(text: string, [start, end]: Range): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return `${start}–${end} is no range`;
  if (start < 0 || end < start || end > text.length)
    return `${start}–${end} lies outside of the text`;
  for (const at of [start, end]) {
    const [before = '', after = ''] = [text[at - 1], text[at]];
    if (/[\uD800-\uDBFF]/.test(before) && /[\uDC00-\uDFFF]/.test(after))
      return `${at} splits a character`;
    if (before === '\r' && after === '\n') return `${at} splits a line end`;
  }
  return undefined;
}

function problemOfOrder(diagnostics: readonly Diagnostic[]): string | undefined {
  for (const [i, { range }] of diagnostics.entries()) {
    const before = diagnostics[i - 1]?.range ?? [0, 0];
    if (before[0] > range[0] || (before[0] === range[0] && before[1] > range[1]))
      return 'not in order';
  }
  return undefined;
}

function problemOfForm(result: LintResult): string | undefined {
  const json = JSON.stringify(result);
  if (JSON.stringify(structuredClone(result)) !== json) return 'a clone differs';
  if (JSON.stringify(JSON.parse(json)) !== json) return 'JSON read again differs';
  const counted = result.errorCount + result.warningCount + result.infoCount;
  return counted === result.diagnostics.length ? undefined : 'counts do not add up';
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ 0: end, index }) => index + end.length)];
}

function positionAt(starts: readonly number[], offset: number): Position {
  let line = starts.findIndex((start) => start > offset);
  if (line < 0) line = starts.length;
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

import type { Span } from '../model/span.ts';

/** How a decoded text differs from its source. */
export interface Differences {
  /** A backslash makes the mark after it plain. */
  readonly escapes?: boolean;
  /** `&amp;` stands for `&`. */
  readonly references?: boolean;
  /** Lines go on after marks and spaces of the blocks that they stand in. */
  readonly indents?: boolean;
}

/** Takes one run: text that the source has unit by unit, or what stands for the whole span. */
export type TakeRun = (text: string, source: Span) => void;

const MARK = /[!-/:-@[-`{-~]/u;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});?/iuy;
const AMPERSAND = /^&(?:amp|#0*38|#x0*26);?$/iu;

/**
 * Walks a decoded text and the span of the source that it was decoded from side by side. Line ends
 * come out as `\n`, each as a run of its own. Where the two part ways for no known reason, the rest
 * stands for the rest.
 */
export function align(
  value: string,
  source: string,
  { start, end }: Span,
  differences: Differences,
  take: TakeRun,
): void {
  let i = 0;
  let j = start;
  while (i < value.length && j < end) {
    const same = sameRun(value, i, source, j, end, differences);
    if (same > 0) {
      take(value.slice(i, i + same), { start: j, end: j + same });
      i += same;
      j += same;
      continue;
    }
    const step = differentStep(value, i, source, j, end, differences);
    if (!step) break;
    take(step.text, { start: j, end: step.to });
    i += step.taken;
    j = step.to;
  }
  if (i < value.length) take(value.slice(i).replaceAll(/\r\n?/gu, '\n'), { start: j, end });
}

/** How many units from here on are the same and mean the same. */
function sameRun(
  value: string,
  i: number,
  source: string,
  j: number,
  end: number,
  { escapes = false, references = false }: Differences,
): number {
  let length = 0;
  while (i + length < value.length && j + length < end) {
    const unit = source[j + length] as string;
    if (unit !== value[i + length] || isLineEnd(unit)) break;
    if (escapes && unit === '\\' && MARK.test(source[j + length + 1] ?? '')) break;
    if (references && unit === '&' && isReference(value, i + length, source, j + length)) break;
    length += 1;
  }
  return length;
}

interface Step {
  readonly text: string;
  /** Units of the value. */
  readonly taken: number;
  /** Where the source goes on. */
  readonly to: number;
}

function differentStep(
  value: string,
  i: number,
  source: string,
  j: number,
  end: number,
  { indents = false }: Differences,
): Step | undefined {
  const next = value[i] as string;
  const line = lineEndAt(source, j, end, indents);
  if (line !== undefined && (isLineEnd(next) || next === ' ')) {
    const taken = value.startsWith('\r\n', i) ? 2 : 1;
    return { text: isLineEnd(next) ? '\n' : ' ', taken, to: line };
  }
  if (source[j] === '\\') return { text: next, taken: 1, to: j + 2 };
  if (source[j] === '\0') return { text: next, taken: 1, to: j + 1 };
  const reference = referenceAt(source, j);
  if (reference === '') return undefined;
  const taken = /^[\uD800-\uDBFF]/u.test(value.slice(i, i + 1)) ? 2 : 1;
  return { text: value.slice(i, i + taken), taken, to: j + reference.length };
}

/** A reference that is not known stands in the value as it is written. */
function isReference(value: string, i: number, source: string, j: number): boolean {
  const reference = referenceAt(source, j);
  return reference !== '' && (AMPERSAND.test(reference) || !value.startsWith(reference, i));
}

function referenceAt(source: string, at: number): string {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0] ?? '';
}

/** Where the text goes on when nothing but spaces and a line end follow here. */
function lineEndAt(
  source: string,
  from: number,
  end: number,
  indents: boolean,
): number | undefined {
  let at = from;
  while (indents && at < end && isBlank(source[at])) at += 1;
  if (at >= end || !isLineEnd(source[at])) return undefined;
  at += source.startsWith('\r\n', at) ? 2 : 1;
  while (indents && at < end && (isBlank(source[at]) || source[at] === '>')) at += 1;
  return at;
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t';
}

function isLineEnd(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r';
}

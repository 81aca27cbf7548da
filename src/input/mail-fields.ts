import { decodeWords } from 'postal-mime';
import type { Span } from '../model/span.ts';
import { linesOf } from './text-lines.ts';

/** A header field of a mail or of one of its parts. */
export interface Field {
  /** In lower case. */
  readonly name: string;
  /** From the first letter of the name to the last one of the value. */
  readonly span: Span;
  /** The value without the white space around it; over several lines where it is folded. */
  readonly value: Span;
}

export interface FieldsRead {
  readonly fields: readonly Field[];
  /** Where the body starts, below the blank line. */
  readonly bodyStart: number;
}

/** Longer values are cut: decoding one takes time that grows with the square of its length. */
const MAX_VALUE = 2000;
const NAME = /^([!-9;-~]{1,100})[ \t]*:/u;

/** Reads the header fields at the top of a mail or a part of one, down to the first blank line. */
export function readFields(source: string, { start, end }: Span): FieldsRead {
  const fields: Field[] = [];
  let at = start;
  while (at < end) {
    const lineEnd = endOfLine(source, at, end);
    const next = afterLineEnd(source, lineEnd);
    if (source.slice(at, lineEnd).trim() === '') return { fields, bodyStart: Math.min(next, end) };
    const last = fields.at(-1);
    if (last && isBlank(source[at])) {
      fields[fields.length - 1] = extended(source, last, lineEnd);
    } else {
      const name = NAME.exec(source.slice(at, Math.min(lineEnd, at + 110)));
      if (name) fields.push(fieldAt(source, at, name, lineEnd));
    }
    at = next;
  }
  return { fields, bodyStart: end };
}

function fieldAt(source: string, start: number, name: RegExpExecArray, lineEnd: number): Field {
  const value = trimmed(source, start + name[0].length, lineEnd);
  const span = { start, end: value.end };
  return { name: (name[1] as string).toLowerCase(), span, value };
}

function extended(source: string, field: Field, lineEnd: number): Field {
  const value = trimmed(source, field.value.start, lineEnd);
  return { ...field, span: { start: field.span.start, end: value.end }, value };
}

function trimmed(source: string, start: number, end: number): Span {
  let from = start;
  while (from < end && /\s/u.test(source[from] as string)) from += 1;
  let to = end;
  while (to > from && /\s/u.test(source[to - 1] as string)) to -= 1;
  return { start: from, end: to };
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t';
}

function endOfLine(source: string, from: number, end: number): number {
  const at = source.indexOf('\n', from);
  const to = at < 0 || at > end ? end : at;
  return to > from && source[to - 1] === '\r' ? to - 1 : to;
}

function afterLineEnd(source: string, at: number): number {
  return at + (source.startsWith('\r\n', at) ? 2 : 1);
}

/** The value of the first field of a name as it is read: unfolded, with encoded words decoded. */
export function fieldText(source: string, { value }: Field): string {
  const raw = source.slice(value.start, Math.min(value.end, value.start + MAX_VALUE));
  const unfolded = linesOf(raw, 0, raw.length)
    .map(({ start, end }) => raw.slice(start, end).trim())
    .join(' ');
  return unfolded.includes('=?') ? decodeWords(unfolded).replaceAll(/\s+/gu, ' ') : unfolded;
}

/** A value such as `text/plain; charset="utf-8"`: what stands first, and the parameters, names in lower case. */
export interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER =
  /;\s{0,100}([\w-]{1,40})\*?\s{0,10}=\s{0,10}(?:"([^"]{0,200})"|([^\s;"]{1,200}))/gu;

export function readStructured(text: string): Structured {
  const value = (/^[^;\s]{0,200}/u.exec(text) as RegExpExecArray)[0].toLowerCase();
  const found = [...text.slice(0, MAX_VALUE).matchAll(PARAMETER)];
  return {
    value,
    parameters: new Map(
      found.map((match) => [(match[1] as string).toLowerCase(), (match[2] ?? match[3]) as string]),
    ),
  };
}

import type { Span } from '../model/span.ts';
import { CharsetWriter } from './charset-writer.ts';
import type { MappedText } from './offset-map.ts';
import { TextBuilder } from './text-builder.ts';

/** How a part of a mail is written down. */
export interface Encoding {
  /** `7bit`, `8bit`, `binary`, `quoted-printable` or `base64`, in lower case. */
  readonly transfer: string;
  readonly charset: string;
  /** Whether each unit of the source is a byte; else text beyond ASCII is decoded already. */
  readonly byteUnits: boolean;
}

/** Whether the text stands in the source as it is read. */
export function isPlain(transfer: string): boolean {
  return /^(?:7bit|8bit|binary)?$/u.test(transfer);
}

/** The text of a part of a mail; undefined for an encoding that is not known. */
export function decodeTransfer(
  source: string,
  span: Span,
  encoding: Encoding,
): MappedText | undefined {
  const { transfer, charset, byteUnits } = encoding;
  const out = new TextBuilder(source, span.start);
  const writer = new CharsetWriter(out, source, charset);
  if (transfer === 'quoted-printable') quotedPrintable(source, span, writer, byteUnits);
  else if (transfer === 'base64') base64(source, span, writer);
  else if (!isPlain(transfer)) return undefined;
  else if (byteUnits) writer.units(span.start, span.end, true);
  else out.copy(span.start, span.end);
  writer.end(span.end);
  return out.finish();
}

const LINE_END = /[ \t]*(?:\r\n|\n|\r)/uy;

function quotedPrintable(
  source: string,
  { start, end }: Span,
  writer: CharsetWriter,
  byteUnits: boolean,
): void {
  let from = start;
  let at = start;
  const flush = (next: number) => {
    writer.units(from, at, byteUnits);
    at = next;
    from = next;
  };
  while (at < end) {
    const unit = source[at];
    if (unit === '=') {
      const hex = source.slice(at + 1, at + 3);
      const soft = lineEnd(source, at + 1, end);
      const here = at;
      if (/^[\da-f]{2}$/iu.test(hex)) {
        flush(at + 3);
        writer.byte(Number.parseInt(hex, 16), { start: here, end: here + 3 });
      } else if (soft > 0) flush(soft);
      else at += 1;
    } else if (unit === ' ' || unit === '\t') {
      const after = endOfBlanks(source, at, end);
      if (lineEnd(source, after, end) > 0) flush(after);
      else at = after;
    } else at += 1;
  }
  flush(end);
}

/** Where the line ends that has nothing but spaces from here on; 0 where it has more. */
function lineEnd(source: string, at: number, end: number): number {
  LINE_END.lastIndex = at;
  const length = LINE_END.exec(source)?.[0].length;
  return length === undefined || at + length > end ? 0 : at + length;
}

function endOfBlanks(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at += 1;
  return at;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

/** Each byte maps to the two or three digits that hold its bits. */
function base64(source: string, { start, end }: Span, writer: CharsetWriter): void {
  let bits = 0;
  let held = 0;
  let first = start;
  for (let at = start; at < end; at += 1) {
    const value = VALUES.get(source.charCodeAt(at));
    if (value === undefined) {
      if (source[at] === '=') held = 0;
      continue;
    }
    if (held === 0) first = at;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    writer.byte((bits >> held) & 0xff, { start: first, end: at + 1 });
    first = at;
  }
}

import type { Span } from '../model/span.ts';
import {
  fieldText,
  readFields,
  readStructured,
  type FieldsRead,
  type Structured,
} from './mail-fields.ts';

/** A mail, or a part of one. */
export interface Part extends FieldsRead {
  readonly type: Structured;
  readonly isAttachment: boolean;
  readonly transfer: string;
  readonly body: Span;
  readonly children: readonly Part[];
}

export type MimeLimit = 'parts' | 'depth';

/** Parts of a mail that are read, and parts within parts. */
export const MAX_PARTS = 200;
export const MAX_DEPTH = 20;

/** Reads a mail as a tree of parts; what is beyond a limit is left out and named. */
export function readParts(source: string): { root: Part; limits: ReadonlySet<MimeLimit> } {
  const limits = new Set<MimeLimit>();
  let count = 0;
  const read = (span: Span, depth: number): Part => {
    const fields = readFields(source, span);
    const head = headOf(source, fields);
    const body = { start: fields.bodyStart, end: span.end };
    const boundary = head.type.parameters.get('boundary') ?? '';
    const children: Part[] = [];
    if (head.type.value.startsWith('multipart/') && boundary !== '') {
      for (const child of partSpans(source, body, boundary)) {
        if (depth >= MAX_DEPTH) limits.add('depth');
        else if (count >= MAX_PARTS) limits.add('parts');
        else {
          count += 1;
          children.push(read(child, depth + 1));
          continue;
        }
        break;
      }
    }
    return { ...fields, ...head, body, children };
  };
  return { root: read({ start: mailStart(source), end: source.length }, 0), limits };
}

/** A mail that was taken out of a mailbox may begin with a line `From somebody date`. */
function mailStart(source: string): number {
  const [line] = /^\uFEFF?(?:From [^\n]{0,1000}\n)?/u.exec(source) as RegExpExecArray;
  return line.length;
}

function headOf(source: string, { fields }: FieldsRead) {
  const text = (name: string) => {
    const field = fields.find((item) => item.name === name);
    return field ? fieldText(source, field) : '';
  };
  const type = readStructured(text('content-type') || 'text/plain');
  const disposition = readStructured(text('content-disposition')).value;
  const transfer = readStructured(text('content-transfer-encoding')).value;
  return { type, transfer, isAttachment: disposition === 'attachment' };
}

/** The parts between the lines of a boundary; the last one runs to the end where it is not closed. */
function* partSpans(source: string, { start, end }: Span, boundary: string): Generator<Span> {
  const mark = `--${boundary}`;
  let from: number | undefined;
  for (
    let at = source.indexOf(mark, start);
    at >= 0 && at < end;
    at = source.indexOf(mark, at + 1)
  ) {
    if (at > start && source[at - 1] !== '\n') continue;
    const rest = restOfLine(source, at + mark.length);
    if (!/^(?:--)?[ \t]*\r?$/u.test(rest)) continue;
    if (from !== undefined) yield { start: from, end: beforeLineEnd(source, from, at) };
    if (rest.startsWith('--')) return;
    from = Math.min(end, at + mark.length + rest.length + 1);
  }
  if (from !== undefined && from < end) yield { start: from, end };
}

function restOfLine(source: string, from: number): string {
  const rest = source.slice(from, from + 100);
  const lineEnd = rest.indexOf('\n');
  return lineEnd < 0 ? rest : rest.slice(0, lineEnd);
}

/** The line end ahead of a boundary belongs to the boundary. */
function beforeLineEnd(source: string, from: number, at: number): number {
  const length = source.startsWith('\r\n', at - 2) ? 2 : 1;
  return Math.max(from, at - length);
}

/** The parts that hold the words of a mail: of alternatives the plain one; no attachments, no mails within it. */
export function textParts(source: string, part: Part): Part[] {
  if (part.isAttachment) return [];
  const { value } = part.type;
  const ofChild = (child: Part) => textParts(source, child);
  if (value === 'multipart/alternative') return ofAlternatives(source, part.children.map(ofChild));
  if (value === 'multipart/related') return part.children.slice(0, 1).flatMap(ofChild);
  if (value.startsWith('multipart/')) return part.children.flatMap(ofChild);
  return /^text\/(?:plain|html)$/u.test(value) ? [part] : [];
}

function ofAlternatives(source: string, alternatives: readonly Part[][]): Part[] {
  const isFilled = ({ body }: Part) => source.slice(body.start, body.end).trim() !== '';
  const filled = alternatives.filter((parts) => parts.some(isFilled));
  return filled.find((parts) => parts.some(isPlainText)) ?? filled[0] ?? [];
}

export function isPlainText({ type }: Part): boolean {
  return type.value === 'text/plain';
}

import type { Span } from '../model/span.ts';
import { isWindows1252 } from './charset-writer.ts';
import type { Document, Problem, SourceRead } from './document.ts';
import { unflowed } from './flowed.ts';
import { htmlText } from './html-text.ts';
import { joined } from './joined-text.ts';
import { mailContext } from './mail-context.ts';
import { fieldText, type Field } from './mail-fields.ts';
import {
  isPlainText,
  MAX_DEPTH,
  MAX_PARTS,
  readParts,
  textParts,
  type MimeLimit,
  type Part,
} from './mime-parts.ts';
import { composed, type MappedText } from './offset-map.ts';
import { withoutQuotedTail, type ReadReply } from './quoted-tail.ts';
import { TextBuilder } from './text-builder.ts';
import { decodeTransfer, isPlain } from './transfer-encoding.ts';

export interface EmlOptions {
  /** Splits a mail into what was written and what was quoted; only our own sections are known without. */
  readonly readReply?: ReadReply;
  /** Whether each unit of the source is a byte of the mail, as when it is no UTF-8 and was read as Windows-1252. */
  readonly byteUnits?: boolean;
}

/** UTF-16 code units of a mail. */
const MAX_LENGTH = 1024 * 1024;

/** Fields that stand above the text, as in a mail that was pasted with its headers. */
const SHOWN: ReadonlySet<string> = new Set(['from', 'to', 'date', 'subject', 'in-reply-to']);

/**
 * The message in a mail (RFC 5322, MIME): headers of interest, then the plain text, or that of the HTML
 * where there is no other, without the mail that it answers.
 */
export function readEml(source: string, options: EmlOptions = {}): SourceRead {
  if (source.length > MAX_LENGTH) return nothing(tooLong(source));
  const { root, limits } = readParts(source);
  const ofLimits = [...limits].map((limit) => limitReached(limit, root.body));
  const body = bodyOf(source, textParts(source, root), options.byteUnits ?? false);
  const problems = [...ofLimits, ...body.problems];
  if (!body.text) return nothing(...problems, noText(root.body));
  const own = options.readReply ? withoutTail(body.text, options.readReply) : body.text;
  const document: Document = {
    ...joined([headerText(source, root), own]),
    context: mailContext(source, root.fields),
    editable: body.editable,
  };
  return { documents: [document], problems, directives: [] };
}

function withoutTail({ text, map }: MappedText, readReply: ReadReply): MappedText {
  const cut = withoutQuotedTail(text, readReply);
  return { text: cut.text, map: composed(cut.map, map) };
}

/** `Name: value`, one a line, each name once, and a blank line. */
function headerText(source: string, { fields, bodyStart }: Part): MappedText {
  const out = new TextBuilder(source, bodyStart);
  const seen = new Set<string>();
  for (const field of fields) {
    if (!SHOWN.has(field.name) || seen.has(field.name)) continue;
    seen.add(field.name);
    if (out.length > 0) out.put('\n', { start: out.sourceEnd, end: field.span.start });
    putField(source, field, out);
  }
  if (out.length > 0) out.put('\n\n', { start: out.sourceEnd, end: bodyStart });
  return out.finish();
}

function putField(source: string, field: Field, out: TextBuilder): void {
  const { start } = field.span;
  const nameEnd = start + field.name.length;
  out.copy(start, nameEnd);
  const text = fieldText(source, field);
  out.put(text === '' ? ':' : ': ', { start: nameEnd, end: field.value.start });
  out.put(text, field.value);
}

interface BodyRead {
  /** Undefined where the mail has no text. */
  readonly text: MappedText | undefined;
  readonly editable: boolean;
  readonly problems: readonly Problem[];
}

function bodyOf(source: string, parts: readonly Part[], byteUnits: boolean): BodyRead {
  const plain = parts.filter(isPlainText);
  const chosen = plain.length > 0 ? plain : parts;
  const problems: Problem[] = [];
  const texts: MappedText[] = [];
  for (const part of chosen) {
    const text = partText(source, part, byteUnits);
    if (!text) problems.push(unknownEncoding(part));
    else if (text.text.trim() !== '') {
      if (texts.length > 0) texts.push(gapAt(source, part.body.start));
      texts.push(text);
    }
  }
  const html = parts.filter((part) => !isPlainText(part));
  if (texts.length === 0 && plain.length > 0 && html.length > 0)
    return bodyOf(source, html, byteUnits);
  const editable = chosen.every((part) => isEditable(part, byteUnits));
  const isEmpty = chosen.length === 0 || problems.length === chosen.length;
  return { text: isEmpty ? undefined : joined(texts), editable, problems };
}

/** Whether an edit of the text is the same edit of the source. */
function isEditable(part: Part, byteUnits: boolean): boolean {
  if (!isPlainText(part) || !isPlain(part.transfer)) return false;
  return !byteUnits || isWindows1252(charsetOf(part, byteUnits));
}

function charsetOf({ type }: Part, byteUnits: boolean): string {
  return type.parameters.get('charset') ?? (byteUnits ? 'windows-1252' : 'utf-8');
}

/** Two parts read as two paragraphs. */
function gapAt(source: string, at: number): MappedText {
  const out = new TextBuilder(source, at);
  out.put('\n\n', { start: at, end: at });
  return out.finish();
}

function partText(source: string, part: Part, byteUnits: boolean): MappedText | undefined {
  const { type, transfer, body } = part;
  const charset = charsetOf(part, byteUnits);
  const decoded = decodeTransfer(source, body, { transfer, charset, byteUnits });
  if (!decoded) return undefined;
  if (!isPlainText(part)) return over(htmlText(decoded.text), decoded);
  if (type.parameters.get('format')?.toLowerCase() !== 'flowed') return decoded;
  const delsp = type.parameters.get('delsp')?.toLowerCase() === 'yes';
  return over(unflowed(decoded.text, delsp), decoded);
}

function over({ text, map }: MappedText, below: MappedText): MappedText {
  return { text, map: composed(map, below.map) };
}

function nothing(...problems: Problem[]): SourceRead {
  return { documents: [], problems, directives: [] };
}

function tooLong(source: string): Problem {
  return {
    messageId: 'eml-too-long',
    message: `This mail is longer than ${MAX_LENGTH / 1024 / 1024} MiB and was not read. Save it without its attachments.`,
    severity: 'error',
    range: { start: MAX_LENGTH, end: source.length },
  };
}

function noText(range: Span): Problem {
  return {
    messageId: 'eml-no-text',
    message: 'This mail holds no text that can be read. Save the message as plain text.',
    severity: 'error',
    range: { start: range.start, end: range.start },
  };
}

const LIMITS: Readonly<Record<MimeLimit, string>> = {
  parts: `Only the first ${MAX_PARTS} parts of this mail were read. Save it without its attachments.`,
  depth: `Parts of this mail that are nested more than ${MAX_DEPTH} deep were not read. Save the message as plain text.`,
};

function limitReached(limit: MimeLimit, range: Span): Problem {
  return { messageId: `limit-eml-${limit}`, message: LIMITS[limit], severity: 'warning', range };
}

function unknownEncoding({ transfer, body }: Part): Problem {
  return {
    messageId: 'eml-encoding',
    message: `A part of this mail is written in “${transfer}”, which is not read. Save the message as plain text.`,
    severity: 'warning',
    range: body,
  };
}

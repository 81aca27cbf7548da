import type { Message, SectionName } from '../model/message.ts';
import type { Place } from '../model/rule.ts';

/** An empty place in the source, and a text with the white space that it needs there. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

const BULLET = /^\s*(?:[-*•·▪◦‣–—]|\d{1,2}[.)])\s/u;

/** Where and how a text is put in: a sentence into its paragraph, anything else on lines of its own. */
export function insertionAt(message: Message, place: Place, text: string): Insertion {
  switch (place) {
    case 'subject':
      return inHeaders(message, text);
    case 'greeting':
      return asLines(message.source, ownStart(message), text, 2, 2);
    case 'first-paragraph':
      return atStart(message, text) ?? atEnd(message, message.paragraphs[0]?.end, text);
    case 'after-opening':
      return atEnd(message, message.paragraphs[0]?.end, text);
    case 'body':
      return atEnd(message, message.paragraphs.at(-1)?.end, text);
    case 'closing':
    case 'signature':
      return atClose(message, place, text);
  }
}

function sectionOf({ sections }: Message, name: SectionName) {
  return sections.find((section) => section.name === name);
}

/** Ahead of the first sentence or its bullet, where it begins a line, and with a capital. */
function atStart({ source, paragraphs }: Message, text: string): Insertion | undefined {
  const first = paragraphs[0];
  if (!first || !/^["“]?\p{Lu}/u.test(source.slice(first.start, first.start + 3))) return undefined;
  const from = lineStart(source, first.start);
  if (BULLET.test(source.slice(from, first.start))) return asLines(source, from, text, 2, 2);
  const isLine = source.slice(from, first.start).trim() === '';
  return isLine ? { offset: first.start, text: `${text} ` } : undefined;
}

function atEnd(message: Message, end: number | undefined, text: string): Insertion {
  const { source } = message;
  if (end === undefined) return asLines(source, openingEnd(message), text, 2, 2);
  const isInList = BULLET.test(source.slice(lineStart(source, end), end));
  const isEnded = /[.!?…]["”’')\]]?$/u.test(source.slice(Math.max(0, end - 2), end));
  if (isInList || !isEnded) return asLines(source, lineEnd(source, end), text, 2, 2);
  return { offset: end, text: /^\S/u.test(source.slice(end, end + 1)) ? ` ${text} ` : ` ${text}` };
}

function atClose(message: Message, place: 'closing' | 'signature', text: string): Insertion {
  const { source, paragraphs } = message;
  const signature = sectionOf(message, 'signature');
  if (signature && place === 'closing') return asLines(source, signature.start, text, 2, 1);
  const closing = sectionOf(message, 'closing');
  const last = signature ?? closing;
  if (last) {
    const note = sectionOf(message, 'postscript')?.start ?? 0;
    const end = note > last.start && note < last.end ? (closing?.end ?? last.start) : last.end;
    return asLines(source, lineEnd(source, end), text, 1, 1);
  }
  const end = paragraphs.at(-1)?.end;
  return asLines(
    source,
    end === undefined ? openingEnd(message) : lineEnd(source, end),
    text,
    2,
    2,
  );
}

/** Into the subject that is there and empty, else as the last header. */
function inHeaders(message: Message, text: string): Insertion {
  const { source, headers } = message;
  const empty = headers.find(({ name, value }) => /^(?:subject|re)$/u.test(name) && value === '');
  if (!empty) return asLines(source, headersEnd(message), `Subject: ${text}`, 1, 1);
  const { start } = empty.span;
  return { offset: start, text: ` ${text}` };
}

/** Below the greeting, or what else stands at the top. */
function openingEnd(message: Message): number {
  const greeting = sectionOf(message, 'greeting');
  return greeting ? lineEnd(message.source, greeting.end) : headersEnd(message);
}

/** Where the last header ends, with the indented lines that it goes on in; 0 without headers. */
function headersEnd({ source, headers }: Message): number {
  const last = headers.at(-1);
  if (!last) return 0;
  const folded = /^[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]+\S[^\r\n]*)*/u.exec(
    source.slice(last.span.end),
  ) as RegExpExecArray;
  return last.span.end + folded[0].length;
}

function ownStart(message: Message): number {
  const own = message.sections.find(
    ({ name }) => !/^(?:headers|subject|quoted|footer)$/u.test(name),
  );
  return own ? lineStart(message.source, own.start) : headersEnd(message);
}

/** Puts a text on lines of its own, so many line ends away from what stands around it. */
function asLines(
  source: string,
  offset: number,
  text: string,
  before: number,
  after: number,
): Insertion {
  const end = /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n';
  const above = source.slice(0, offset);
  const below = source.slice(offset);
  const gap = (wanted: number, blank: string) =>
    end.repeat(Math.max(0, wanted - (blank.match(/\r\n|\r|\n/gu)?.length ?? 0)));
  const lead = above.trim() === '' ? '' : gap(before, above.slice(above.trimEnd().length));
  const tail = below.trim() === '' ? '' : gap(after, below.slice(0, -below.trimStart().length));
  return { offset, text: lead + text.replaceAll('\n', end) + tail };
}

/** What ends a line for the parser; tests one character. */
const BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;

function lineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !BREAK.test(source.charAt(start - 1))) start -= 1;
  return start;
}

function lineEnd(source: string, offset: number): number {
  const length = source.slice(offset).search(BREAK);
  return length < 0 ? source.length : offset + length;
}

import type { Header, Section, SectionName } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { blocksOf } from './blocks.ts';
import { findClosing } from './closing.ts';
import { ownership } from './foreign-lines.ts';
import { findGreeting } from './greeting.ts';
import { findHeaders } from './headers.ts';
import type { Line } from './lines.ts';
import { splitLines, trimBlank } from './lines.ts';
import type { Block } from './sentences.ts';
import { sourceSpan, type VisibleText } from './visible-text.ts';

/** What a draft is cut into before any sentence is parsed. */
interface Cut {
  readonly sections: readonly Section[];
  readonly headers: readonly Header[];
  readonly blocks: readonly Block[];
}

/** Cuts the text by lines, before any sentence is parsed. Works on visible offsets, answers in source ones. */
export function cutSections(visible: VisibleText): Cut {
  const all = trimBlank(splitLines(visible.text));
  const { headers, lines: headerLines } = findHeaders(visible.text, all);
  const rest = all.slice(headerLines);
  const marks = ownership(rest);
  const own = trimBlank(rest.filter((_, i) => marks[i] === 'own'));
  const sections: Section[] = [];
  const blocks: Block[] = [];
  const add = (name: SectionName, span: Span, parts: readonly (Span & { paragraph: number })[]) => {
    if (span.end <= span.start) return;
    sections.push({
      name,
      ...sourceSpan(span, visible),
      text: visible.text.slice(span.start, span.end),
    });
    for (const part of parts) blocks.push({ ...part, section: name });
  };
  addHeaders(headers, add);
  addOwn(own, add);
  for (const name of ['quoted', 'footer'] as const) {
    for (const span of runs(rest, marks, name)) add(name, span, []);
  }
  return {
    sections: sections.sort((a, b) => a.start - b.start),
    headers: headers.map((header) => ({ ...header, span: sourceSpan(header.span, visible) })),
    blocks,
  };
}

type Add = (
  name: SectionName,
  span: Span,
  parts: readonly (Span & { paragraph: number })[],
) => void;

function addHeaders(headers: readonly Header[], add: Add): void {
  for (const { name, span } of headers) {
    if (name === 'subject' || name === 're') add('subject', span, [{ ...span, paragraph: 0 }]);
    else add('headers', span, []);
  }
}

function addOwn(own: readonly Line[], add: Add): void {
  const whole = (span: Span) => [{ ...span, paragraph: 0 }];
  const { main, postscript, tail } = cutPostscript(own);
  const greeting = findGreeting(main);
  const closing = findClosing([...afterGreeting(main, greeting), ...tail]);
  const letterhead = greeting ? main.slice(0, greeting.line).filter((line) => !line.blank) : [];
  if (letterhead.length > 0)
    add(
      'headers',
      { start: (letterhead[0] as Line).start, end: (letterhead.at(-1) as Line).end },
      [],
    );
  if (greeting) {
    const { start } = main[greeting.line] as Line;
    const span = { start, end: start + greeting.length };
    add('greeting', span, whole(span));
  }
  const body = clip(afterGreeting(main, greeting), closing?.bodyEnd);
  const blocks = blocksOf(body);
  const first = blocks[0];
  if (first) add('body', { start: first.start, end: (blocks.at(-1) as Span).end }, blocks);
  if (closing?.closing) add('closing', closing.closing, whole(closing.closing));
  if (closing?.signature)
    add(
      'signature',
      closing.signature,
      blocksOf(clipFrom([...main, ...tail], closing.signature.start)),
    );
  const notes = blocksOf(postscript);
  if (notes[0])
    add('postscript', { start: notes[0].start, end: (notes.at(-1) as Span).end }, notes);
}

const POSTSCRIPT = /^(?:p\.?\s?){1,3}s\.?(?=[\s:–—.,-]|$)/u;
const SIGNATURE_AGAIN = /^(?:[+(]?\d[\d\s().-]{6,}|\S[^\s@]*@\S+|(?:https?:|www\.)\S+|--\s*)$/iu;

/** The postscript is a paragraph of its own; contact lines below it belong to the signature. */
function cutPostscript(lines: readonly Line[]) {
  const start = lines.findIndex((line, i) => i > 0 && POSTSCRIPT.test(line.text.toLowerCase()));
  if (start < 0) return { main: lines, postscript: [], tail: [] };
  let end = start + 1;
  while (
    end < lines.length &&
    !(SIGNATURE_AGAIN.test((lines[end] as Line).text) || startsSignOff(lines, end))
  )
    end += 1;
  return {
    main: lines.slice(0, start),
    postscript: lines.slice(start, end),
    tail: lines.slice(end),
  };
}

/** A postscript may stand before the sign-off. */
function startsSignOff(lines: readonly Line[], index: number): boolean {
  if (!(lines[index - 1] as Line).blank) return false;
  const found = findClosing(lines.slice(index));
  return found?.closing !== undefined && found.bodyEnd === (lines[index] as Line).start;
}

function afterGreeting(
  lines: readonly Line[],
  greeting: { line: number; length: number } | undefined,
): Line[] {
  if (!greeting) return [...lines];
  return clipFrom(
    lines.slice(greeting.line),
    (lines[greeting.line] as Line).start + greeting.length,
  );
}

/** The lines from an offset on; the line in which it lies is cut there. */
function clipFrom(lines: readonly Line[], offset: number): Line[] {
  return lines
    .filter((line) => line.end > offset || line.blank)
    .map((line) => {
      if (line.start >= offset || line.blank) return line;
      const raw = line.text.slice(offset - line.start);
      const text = raw.trimStart();
      return { ...line, start: line.end - text.length, text, blank: text === '' };
    });
}

/** The lines up to an offset; the line in which it lies is cut there. */
function clip(lines: readonly Line[], offset = Number.MAX_SAFE_INTEGER): Line[] {
  return lines
    .filter((line) => line.start < offset)
    .map((line) => {
      if (line.end <= offset) return line;
      const text = line.text.slice(0, offset - line.start).trimEnd();
      return { ...line, end: line.start + text.length, text, blank: text === '' };
    });
}

function runs(lines: readonly Line[], marks: readonly string[], name: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  let open = false;
  for (const [i, line] of lines.entries()) {
    if (marks[i] !== name) open = false;
    else if (open) (spans.at(-1) as { end: number }).end = line.end;
    else {
      spans.push({ start: line.start, end: line.end });
      open = true;
    }
  }
  return spans;
}

import type {
  Header,
  LimitReached,
  Message,
  Section,
  SectionName,
  Sentence,
} from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { blocksOf } from './blocks.ts';
import { findClosing } from './closing.ts';
import { ownership } from './foreign-lines.ts';
import { findGreeting } from './greeting.ts';
import { findHeaders } from './headers.ts';
import type { Line } from './lines.ts';
import { splitLines, trimBlank } from './lines.ts';
import { findLinks } from './links.ts';
import { findPlaceholders } from './placeholders.ts';
import type { Block, Mask } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import type { VisibleText } from './visible-text.ts';
import { toVisibleText } from './visible-text.ts';

export interface ParseLimits {
  /** UTF-16 code units of a draft that are judged; what follows is reported as beyond the limit. */
  readonly bodyLength: number;
}

export const DEFAULT_LIMITS: ParseLimits = { bodyLength: 256 * 1024 };

/** Reads a draft into sections, sentences and terms. Never throws; all spans are source offsets. */
export function parseMessage(source: string, limits: ParseLimits = DEFAULT_LIMITS): Message {
  const judged = source.length > limits.bodyLength ? source.slice(0, limits.bodyLength) : source;
  const visible = toVisibleText(judged);
  const found = cutSections(visible);
  const placeholders = findPlaceholders(visible.text);
  const masks: Mask[] = [
    ...placeholders.map(({ start, end }) => ({ start, end, kind: 'placeholder' as const })),
    ...findLinks(visible.text).map((span) => ({ ...span, kind: 'link' as const })),
  ].sort((a, b) => a.start - b.start);
  const masked = blot(visible.text, masks);
  const sentences = found.blocks.flatMap((block) => sentencesOf(block, visible, masked, masks));
  const body = sentences.filter(({ section }) => section === 'body' || section === 'postscript');
  return {
    source,
    sections: found.sections,
    headers: found.headers,
    placeholders: placeholders.map((item) => ({ ...item, ...place(item, visible) })),
    sentences,
    body,
    paragraphs: paragraphsOf(sentences),
    words: countWords(sentences),
    limits: [...limitsReached(source, limits), ...longWords(sentences)],
  };
}

function limitsReached(source: string, { bodyLength }: ParseLimits): LimitReached[] {
  if (source.length <= bodyLength) return [];
  return [{ limit: 'body-length', allowed: bodyLength, start: bodyLength, end: source.length }];
}

/** No word is longer; what is, is not read as one: spelling and patterns leave it alone. */
const MAX_WORD = 1000;

function longWords(sentences: readonly Sentence[]): LimitReached[] {
  for (const { tokens } of sentences) {
    const long = tokens.find(({ kind, start, end }) => kind === 'word' && end - start > MAX_WORD);
    if (long)
      return [{ limit: 'word-length', allowed: MAX_WORD, start: long.start, end: long.end }];
  }
  return [];
}

function place(span: Span, visible: VisibleText): Span {
  return { start: visible.startOf(span.start), end: visible.endOf(span.end) };
}

function blot(text: string, masks: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const mask of masks) {
    if (mask.start < from) continue;
    masked += text.slice(from, mask.start) + 'X'.repeat(mask.end - mask.start);
    from = mask.end;
  }
  return masked + text.slice(from);
}

function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const { section, paragraph, start, end } of sentences) {
    if (section !== 'body') continue;
    const known = paragraphs[paragraph];
    if (known) known.end = end;
    else paragraphs[paragraph] = { start, end };
  }
  return paragraphs.filter(Boolean);
}

function countWords(sentences: readonly Sentence[]): number {
  let words = 0;
  for (const { section, tokens } of sentences) {
    if (section !== 'body') continue;
    words += tokens.filter(({ kind }) => kind !== 'punctuation' && kind !== 'symbol').length;
  }
  return words;
}

interface Cut {
  readonly sections: readonly Section[];
  readonly headers: readonly Header[];
  readonly blocks: readonly Block[];
}

/** Cuts the text by lines, before any sentence is parsed. Works on visible offsets, answers in source ones. */
function cutSections(visible: VisibleText): Cut {
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
      ...place(span, visible),
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
    headers: headers.map((header) => ({ ...header, span: place(header.span, visible) })),
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

const POSTSCRIPT = /^(?:p\.?\s?){1,3}s\.?(?=[\s:–—.,-]|$)/iu;
const SIGNATURE_AGAIN = /^(?:[+(]?\d[\d\s().-]{6,}|\S[^\s@]*@\S+|(?:https?:|www\.)\S+|--\s*)$/iu;

/** The postscript is a paragraph of its own; contact lines below it belong to the signature. */
function cutPostscript(lines: readonly Line[]) {
  const start = lines.findIndex((line, i) => i > 0 && POSTSCRIPT.test(line.text));
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

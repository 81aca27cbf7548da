import type { LimitReached, Message, Sentence } from '../model/message.ts';
import { disjoint, type Span } from '../model/span.ts';
import { findCodeSpans, outsideCode } from './code-spans.ts';
import { cutSections } from './cut-sections.ts';
import { findLinks } from './links.ts';
import { Memo } from './memo.ts';
import { findPlaceholders } from './placeholders.ts';
import type { Mask } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import { sourceSpan, toVisibleText } from './visible-text.ts';

export interface ParseLimits {
  /** UTF-16 code units of a draft that are judged; what follows is reported as beyond the limit. */
  readonly bodyLength: number;
}

/**
 * Reads a draft into sections, sentences and terms. Never throws; all spans are source offsets.
 * What `memo` has of the message before is not read anew.
 */
export function parseMessage(
  source: string,
  { bodyLength }: ParseLimits = { bodyLength: Infinity },
  memo = new Memo(),
): Message {
  const end = wholeEnd(source, bodyLength);
  const judged = source.slice(0, end);
  const visible = toVisibleText(judged);
  const cut = cutSections(visible);
  const code = findCodeSpans(visible.text);
  const placeholders = outsideCode(findPlaceholders(visible.text), code);
  const found: Mask[] = [
    ...code.map((span) => ({ ...span, kind: 'code' as const })),
    ...placeholders.map(({ start, end }) => ({ start, end, kind: 'placeholder' as const })),
    ...outsideCode(findLinks(visible.text), code).map((span) => ({
      ...span,
      kind: 'link' as const,
    })),
  ];
  const masks = disjoint(found.sort((a, b) => a.start - b.start));
  const masked = blot(visible.text, masks);
  const text = { visible, masked, masks };
  // Where characters were dropped, equal places in the visible text are not equal in the source.
  const known = visible.text.length === judged.length ? memo : new Memo();
  const sentences = cut.blocks.flatMap((block) => sentencesOf(block, text, known));
  known.turn();
  const body = sentences.filter(({ section }) => section === 'body' || section === 'postscript');
  return {
    source,
    sections: cut.sections,
    headers: cut.headers,
    placeholders: placeholders.map((item) => ({ ...item, ...sourceSpan(item, visible) })),
    sentences,
    body,
    paragraphs: paragraphsOf(sentences),
    words: countWords(sentences),
    limits: [...limitsReached(source, bodyLength, end), ...longWords(sentences)],
  };
}

/** Where so many units of a text end, or just ahead of it: within no character and no CRLF. */
function wholeEnd(source: string, length: number): number {
  if (source.length <= length) return source.length;
  const around = source.slice(length - 1, length + 1);
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(around) ? length - 1 : length;
}

function limitsReached(source: string, allowed: number, start: number): LimitReached[] {
  if (start === source.length) return [];
  return [{ limit: 'body-length', allowed, start, end: source.length }];
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

function blot(text: string, masks: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const mask of masks) {
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

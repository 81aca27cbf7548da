import type { Span } from '../model/span.ts';
import { findDirectives } from './directives.ts';
import type { Document, Problem, SourceRead } from './document.ts';
import { readEml, type EmlOptions } from './eml.ts';
import type { InputFormat } from './format-of.ts';
import { readFrontMatter } from './front-matter.ts';
import { isTooDense, MAX_MARKDOWN } from './markdown-cost.ts';
import { markdownMessages, type MarkdownMessage } from './markdown.ts';
import { composed, shifted } from './offset-map.ts';
import { without } from './text-builder.ts';

/** The options of mail are not looked at for other formats. */
export interface ReadOptions extends EmlOptions {
  readonly format: InputFormat;
}

/** Cuts the messages out of a source. Never throws: what is wrong with the source is among the problems. */
export function readDocuments(source: string, options: ReadOptions): SourceRead {
  if (options.format === 'eml') return readEml(source, options);
  const { matter, problems, bodyStart } = readFrontMatter(source);
  const found = findDirectives(source);
  const start = Math.max(bodyStart, source.startsWith('\uFEFF') ? 1 : 0);
  const cuts = found.cuts.filter((cut) => cut.start >= start).map((cut) => moved(cut, -start));
  const body = without(source.slice(start), cuts);
  const toSource = composed(body.map, shifted(start));
  const read = messagesIn(body.text, options.format);
  const documents = read.messages.map(({ text, map, label }): Document => ({
    ...matter,
    text,
    map: composed(map, toSource),
    editable: true,
    ...(label === undefined ? {} : { label }),
  }));
  const ofText = read.problems.map((problem) => ({
    ...problem,
    range: toSource.span(problem.range),
  }));
  return {
    documents,
    problems: [...problems, ...found.problems, ...ofText],
    directives: found.directives,
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

interface MessagesRead {
  readonly messages: readonly MarkdownMessage[];
  readonly problems: readonly Problem[];
}

function messagesIn(text: string, format: InputFormat): MessagesRead {
  const asItIs = { text, map: shifted(0) };
  if (format === 'text') return { messages: [asItIs], problems: [] };
  const problems = text.length > MAX_MARKDOWN ? [tooLong(text)] : [];
  const read = text.slice(0, MAX_MARKDOWN);
  if (isTooDense(read)) return { messages: [asItIs], problems: [tooDense(text)] };
  return { messages: markdownMessages(read), problems };
}

function tooLong(text: string): Problem {
  return {
    messageId: 'limit-markdown-length',
    message: `Only the first ${MAX_MARKDOWN / 1024} KB of this Markdown were read. Part the file into several.`,
    severity: 'warning',
    range: { start: MAX_MARKDOWN, end: text.length },
  };
}

function tooDense(text: string): Problem {
  return {
    messageId: 'limit-markdown-marks',
    message:
      'This Markdown has so many marks that it was read as plain text. Part the file into several, or take out what is no message.',
    severity: 'warning',
    range: { start: 0, end: text.length },
  };
}

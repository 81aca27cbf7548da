import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../model/span.ts';
import { linesOf } from './text-lines.ts';

export type Tree = ReturnType<typeof fromMarkdown>;
export type Block = Tree['children'][number];
export type Heading = Extract<Block, { type: 'heading' }>;
export type Code = Extract<Block, { type: 'code' }>;
export type List = Extract<Block, { type: 'list' }>;
export type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];

/** Where a node stands in the Markdown; what was parsed from a text always has a place. */
export function spanOf({ position }: Block | Inline | List['children'][number]): Span {
  const { start, end } = position as NonNullable<typeof position>;
  return { start: start.offset as number, end: end.offset as number };
}

/** What stands in the heading, without marks. */
export function headingText(heading: Heading): string {
  const texts: string[] = [];
  const collect = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if ('children' in node) collect(node.children);
      else if ('value' in node) texts.push(node.value);
    }
  };
  collect(heading.children);
  return texts.join('').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * A line that is meant as a heading. A paragraph above dashes is one to Markdown only: in a mail, dashes
 * part the signature or the quoted mail from the text.
 */
export function isHeading(node: Block, source: string): node is Heading {
  if (node.type !== 'heading') return false;
  const { start, end } = spanOf(node);
  const lines = source.slice(start, end).split(/\r\n|\r|\n/u);
  return lines.length === 1 || (lines.length === 2 && (lines[1] as string).trim().length > 2);
}

/** The lines of code as they stand in the source, without the marks around and ahead of them. */
export function codeLines(node: Code, source: string): Span[] {
  const { start, end } = spanOf(node);
  const isFenced = /^(?:`{3}|~{3})/u.test(source.slice(start, start + 3));
  const inSource = linesOf(source, start, end).slice(isFenced ? 1 : 0);
  const values = node.value === '' ? [] : node.value.split(/\r\n|\r|\n/u);
  return values.map((value, i) => {
    const line = inSource[i] ?? { start: end, end };
    return { start: Math.max(line.start, line.end - value.length), end: line.end };
  });
}

/** A byte order mark that opens the text is a character like any other: the parser would drop it and miscount. */
export function parseMarkdown(source: string): Tree {
  return fromMarkdown(source.replace(/^\uFEFF/u, '\u200B'));
}

import type { Span } from '../model/span.ts';
import {
  codeLines,
  headingText,
  isHeading,
  parseMarkdown,
  spanOf,
  type Block,
  type Code,
} from './markdown-tree.ts';
import { markdownText } from './markdown-text.ts';
import { isMessageFence, looksLikeMessage, MIN_SECTIONS } from './message-blocks.ts';
import type { MappedText } from './offset-map.ts';
import { TextBuilder } from './text-builder.ts';

export interface MarkdownMessage extends MappedText {
  /** The heading above. */
  readonly label?: string;
}

/**
 * The messages in a text of Markdown: its fenced messages; else its sections, where several of them are
 * messages; else the whole, without the heading on top.
 */
export function markdownMessages(source: string): MarkdownMessage[] {
  const blocks = parseMarkdown(source).children;
  const fenced = fencedMessages(source, blocks);
  if (fenced.length > 0) return fenced;
  const sections = sectionsOf(source, blocks);
  const messages = sections.filter(
    ({ label, text }) => label !== undefined && looksLikeMessage(text),
  );
  if (messages.length >= MIN_SECTIONS) return messages;
  return [whole(source, blocks)];
}

function whole(source: string, blocks: readonly Block[]): MarkdownMessage {
  const [first, ...rest] = blocks;
  const isTitled = first !== undefined && isHeading(first, source);
  return markdownText(source, isTitled ? rest : blocks, isTitled ? spanOf(first).end : 0);
}

interface Labelled {
  readonly code: Code;
  readonly label: string | undefined;
}

function fencedMessages(source: string, blocks: readonly Block[]): MarkdownMessage[] {
  const found: Labelled[] = [];
  let label: string | undefined;
  const visit = (nodes: readonly Block[]): void => {
    for (const node of nodes) {
      if (isHeading(node, source)) label = headingText(node);
      else if (node.type === 'code') found.push({ code: node, label });
      else if (node.type === 'list') for (const item of node.children) visit(item.children);
      else if (node.type === 'blockquote') visit(node.children);
    }
  };
  visit(blocks);
  return found
    .filter(({ code }) => isFenced(source, code) && isMessageFence(code.lang ?? '', code.value))
    .map(({ code, label: heading }) => labelled(codeText(source, code), heading));
}

function isFenced(source: string, code: Code): boolean {
  return /[`~]/u.test(source.charAt(spanOf(code).start));
}

function codeText(source: string, code: Code): MappedText {
  const lines = codeLines(code, source);
  const out = new TextBuilder(source, lines[0]?.start ?? spanOf(code).end);
  for (const [i, line] of lines.entries()) {
    if (i > 0) out.put('\n', lineEnd(out.sourceEnd, line));
    out.copy(line.start, line.end);
  }
  return out.finish();
}

function lineEnd(from: number, next: Span): Span {
  return { start: from, end: next.start };
}

/** What stands under each heading, down to the next one of any depth. */
function sectionsOf(source: string, blocks: readonly Block[]): MarkdownMessage[] {
  const sections: { label?: string; anchor: number; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (isHeading(block, source))
      sections.push({ label: headingText(block), anchor: spanOf(block).end, blocks: [] });
    else {
      if (sections.length === 0) sections.push({ anchor: 0, blocks: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections.map(({ label, anchor, blocks: own }) =>
    labelled(markdownText(source, own, anchor), label),
  );
}

function labelled(text: MappedText, label: string | undefined): MarkdownMessage {
  return label === undefined || label === '' ? text : { ...text, label };
}

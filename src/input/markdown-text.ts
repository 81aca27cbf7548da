import type { Span } from '../model/span.ts';
import { align } from './align.ts';
import { isKeptTag } from './html-tags.ts';
import { readHtml } from './html-text.ts';
import { codeLines, isHeading, spanOf } from './markdown-tree.ts';
import type { Block, Inline, List } from './markdown-tree.ts';
import type { MappedText } from './offset-map.ts';
import { TextBuilder } from './text-builder.ts';
import { linesOf } from './text-lines.ts';

/** What the reader of the mail gets to see of some blocks of Markdown: its words without its marks. */
export function markdownText(source: string, blocks: readonly Block[], anchor: number): MappedText {
  const writer = new Writer(source, anchor);
  writer.blocks(blocks);
  return writer.finish();
}

/** Marks that a mail shows as they are: the line that Outlook draws above the mail it answers. */
const SHOWN_RULE = /^_{10,}$/u;

class Writer {
  readonly #source: string;
  readonly #out: TextBuilder;
  /** What each line begins with: `> ` in quotes, spaces in lists. */
  #prefix = '';
  /** Whether what comes next goes on in a line that a mark has begun. */
  #fresh = true;

  constructor(source: string, anchor: number) {
    this.#source = source;
    this.#out = new TextBuilder(source, anchor);
  }

  finish(): MappedText {
    return this.#out.finish();
  }

  blocks(nodes: readonly Block[]): void {
    for (const node of nodes) this.#block(node);
  }

  #block(node: Block): void {
    const span = spanOf(node);
    switch (node.type) {
      case 'paragraph':
        this.#startBlock(span.start);
        return this.#inline(node.children);
      case 'heading':
        return this.#heading(node);
      case 'blockquote':
        return this.#within('> ', '> ', span, node.children);
      case 'list':
        return this.#list(node);
      case 'code':
        return this.#lines(codeLines(node, this.#source), span.start);
      case 'html':
        return this.#html(span);
      case 'thematicBreak':
        if (SHOWN_RULE.test(this.#slice(span))) this.#lines([span], span.start);
    }
  }

  #heading(node: Extract<Block, { type: 'heading' }>): void {
    const { start, end } = spanOf(node);
    this.#startBlock(start);
    this.#inline(node.children);
    if (isHeading(node, this.#source)) return;
    const underline = linesOf(this.#source, start, end).at(-1) as Span;
    const dashes = /(?<!-)-+\s*$/u.exec(this.#slice(underline))?.[0] ?? '';
    if (dashes.trimEnd().length > '--'.length) return;
    this.#newLine(underline.end - dashes.length);
    this.#out.copy(underline.end - dashes.length, underline.end);
  }

  #list(node: List): void {
    for (const item of node.children) {
      const span = spanOf(item);
      const number = /^\d{1,9}[.)]/u.exec(this.#source.slice(span.start, span.start + 10))?.[0];
      this.#within(`${number ?? '-'} `, '  ', span, item.children);
    }
  }

  /** Blocks behind a mark: that of a list or a quote. */
  #within(mark: string, indent: string, span: Span, children: readonly Block[]): void {
    this.#startBlock(span.start);
    const first = children[0];
    this.#out.put(mark, { start: span.start, end: first ? spanOf(first).start : span.end });
    const prefix = this.#prefix;
    this.#prefix += indent;
    this.#fresh = true;
    this.blocks(children);
    this.#prefix = prefix;
    this.#fresh = false;
  }

  /** HTML between blocks: its words, where it has any. */
  #html(span: Span): void {
    const html = this.#slice(span);
    let isFirst = true;
    readHtml(html, { keepLines: true }, (text, { start, end }) => {
      if (isFirst) this.#startBlock(span.start + start);
      isFirst = false;
      this.#putText(text, { start: span.start + start, end: span.start + end });
    });
  }

  #lines(lines: readonly Span[], start: number): void {
    this.#startBlock(start);
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.#newLine(line.start);
      this.#out.copy(line.start, line.end);
    }
  }

  #inline(nodes: readonly Inline[]): void {
    for (const [i, node] of nodes.entries()) {
      const next = nodes[i + 1];
      if (node.type === 'break' && next) this.#newLine(spanOf(next).start);
      else this.#phrase(node);
    }
  }

  #phrase(node: Inline): void {
    const span = spanOf(node);
    if (node.type === 'text') return this.#aligned(node.value, span, true);
    if (node.type === 'inlineCode') return this.#code(node.value, span);
    if (node.type === 'html') return this.#tag(span);
    if (node.type === 'image' || node.type === 'imageReference')
      return this.#image(node.alt as string, span);
    if (node.type === 'strong' && isBlank(this.#slice(span)))
      return this.#out.copy(span.start, span.end);
    if ('children' in node) this.#inline(node.children);
  }

  #code(value: string, { start, end }: Span): void {
    const [{ length: marks }] = /^`*/u.exec(this.#source.slice(start, end)) as RegExpExecArray;
    const isPadded = !value.startsWith(' ') && this.#source[start + marks] === ' ';
    this.#aligned(value, { start: start + marks + (isPadded ? 1 : 0), end: end - marks }, false);
  }

  #tag(span: Span): void {
    const tag = this.#slice(span);
    if (isKeptTag(tag)) this.#out.copy(span.start, span.end);
    else if (/^<br\s*\/?>/iu.test(tag)) this.#out.put(`\n${this.#prefix}`, span);
  }

  #image(alt: string, span: Span): void {
    const at = span.start + '!['.length;
    const isAsWritten = this.#source.startsWith(alt, at);
    this.#out.put(alt, isAsWritten ? { start: at, end: at + alt.length } : span);
  }

  #aligned(value: string, span: Span, isText: boolean): void {
    const differences = { escapes: isText, references: isText, indents: true };
    align(value, this.#source, span, differences, (text, source) => {
      this.#putText(text, source);
    });
  }

  #putText(text: string, span: Span): void {
    this.#out.put(text.replaceAll('\n', `\n${this.#prefix}`), span);
  }

  #newLine(next: number): void {
    this.#out.put(`\n${this.#prefix}`, { start: this.#out.sourceEnd, end: next });
  }

  /** A block begins on the next line where the source has it there, else below a blank line. */
  #startBlock(start: number): void {
    if (this.#fresh) {
      this.#fresh = false;
      return;
    }
    const gap = { start: this.#out.sourceEnd, end: start };
    const lines = linesOf(this.#source, gap.start, gap.end).length - 1;
    const blank = lines === 1 ? '' : `\n${this.#prefix.trimEnd()}`;
    this.#out.put(`${blank}\n${this.#prefix}`, gap);
  }

  #slice({ start, end }: Span): string {
    return this.#source.slice(start, end);
  }
}

/** `__name__` is a blank to fill in, and no word in bold. */
function isBlank(marked: string): boolean {
  return /^__[^\s_](?:\S*[^\s_])?__$/u.test(marked);
}

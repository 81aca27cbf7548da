import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';
import type { Span } from '../model/span.ts';
import { align, type TakeRun } from './align.ts';
import { isKeptTag } from './html-tags.ts';
import type { MappedText } from './offset-map.ts';
import { TextBuilder } from './text-builder.ts';

const LINES =
  /^(?:address|article|center|dd|div|dl|dt|fieldset|footer|form|header|hr|li|main|nav|section|tr|body|html)$/u;
const PARAGRAPHS = /^(?:p|ul|ol|h[1-6]|blockquote|pre|table)$/u;
const CELLS = /^t[dh]$/u;
/** Outlook writes each line as a paragraph without a gap. */
const TIGHT = /\bMsoNormal\b/u;
const MAX_QUOTES = 5;
/** The longest tag that can be a blank to fill in. */
const MAX_BLANK = 80;

/** Elements whose content is not shown, and how the tokenizer reads it. */
const HIDDEN: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);

/** The words of a mail in HTML, line by line as they are shown; quoted mail behind `> `. */
export function htmlText(source: string): MappedText {
  const out = new TextBuilder(source);
  readHtml(source, { keepLines: false }, (text, span) => out.put(text, span));
  return out.finish();
}

export interface HtmlOptions {
  /** Whether a line end in the source is one in the text. */
  readonly keepLines: boolean;
}

/** Hands over what HTML shows, run by run, with what stands for line ends and marks between. */
export function readHtml(source: string, options: HtmlOptions, take: TakeRun): void {
  const writer = new HtmlWriter(source, options, take);
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    handler(writer, (state) => {
      tokenizer.state = state;
    }),
  );
  tokenizer.write(source, true);
}

function handler(writer: HtmlWriter, enter: (state: Tokenizer['state']) => void): TokenHandler {
  let hidden: string | undefined;
  const ignore = () => undefined;
  const characters = (token: Token.CharacterToken) => {
    if (hidden === undefined) writer.text(token.chars, spanOf(token));
  };
  return {
    onComment: ignore,
    onDoctype: ignore,
    onEof: ignore,
    onNullCharacter: ignore,
    onCharacter: characters,
    onWhitespaceCharacter: characters,
    onStartTag(token) {
      const state = HIDDEN.get(token.tagName);
      if (state === undefined)
        return writer.open(token.tagName, attributesOf(token), spanOf(token));
      hidden = token.tagName;
      enter(state);
    },
    onEndTag({ tagName }) {
      if (tagName === hidden) hidden = undefined;
      else writer.close(tagName);
    },
  };
}

/** The parser is told to keep places. */
function spanOf({ location }: Token.CharacterToken | Token.TagToken): Span {
  const { startOffset, endOffset } = location as Token.Location;
  return { start: startOffset, end: endOffset };
}

function attributesOf({ attrs }: Token.TagToken): ReadonlyMap<string, string> {
  return new Map(attrs.map(({ name, value }) => [name, value]));
}

class HtmlWriter {
  readonly #source: string;
  readonly #options: HtmlOptions;
  readonly #take: TakeRun;
  /** Where in the source the last text came from. */
  #end = 0;
  #isEmpty = true;
  /** Line ends that stand between what was written and what comes next. */
  #breaks = 0;
  #hasSpace = false;
  #quotes = 0;
  /** How deep the last word was quoted. */
  #lastQuotes = 0;
  #mark = '';

  constructor(source: string, options: HtmlOptions, take: TakeRun) {
    this.#source = source;
    this.#options = options;
    this.#take = take;
  }

  open(name: string, attributes: ReadonlyMap<string, string>, span: Span): void {
    const tag = this.#source.slice(span.start, Math.min(span.end, span.start + MAX_BLANK));
    if (isKeptTag(tag)) return this.#word(tag, span);
    this.#border(name, TIGHT.test(attributes.get('class') ?? ''));
    if (name === 'br') this.#breaks += 1;
    if (name === 'blockquote') this.#quotes += 1;
    if (name === 'li') this.#mark = '- ';
    if (name === 'img') this.#word(attributes.get('alt') ?? '', span);
  }

  close(name: string): void {
    this.#border(name, true);
    if (name === 'blockquote') this.#quotes = Math.max(0, this.#quotes - 1);
  }

  text(chars: string, span: Span): void {
    align(chars, this.#source, span, { references: true }, (run, source) => {
      const isWhole = run.length !== source.end - source.start;
      for (const match of run.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/gu)) {
        const start = source.start + match.index;
        const part = isWhole ? source : { start, end: start + match[0].length };
        if (!/^[ \t\r\n\f]/u.test(match[0])) this.#word(match[0], part);
        else if (this.#options.keepLines && match[0].includes('\n'))
          this.#breaks = Math.max(this.#breaks, 1);
        else this.#hasSpace = true;
      }
    });
  }

  #border(name: string, isTight: boolean): void {
    if (PARAGRAPHS.test(name)) this.#breaks = Math.max(this.#breaks, isTight ? 1 : 2);
    else if (LINES.test(name)) this.#breaks = Math.max(this.#breaks, 1);
    else if (CELLS.test(name)) this.#hasSpace = true;
  }

  #word(text: string, span: Span): void {
    if (text === '') return;
    const between = this.#between();
    if (between !== '') this.#take(between, { start: this.#end, end: span.start });
    this.#take(text, span);
    this.#end = span.end;
    this.#isEmpty = false;
    this.#lastQuotes = this.#quotes;
    this.#breaks = 0;
    this.#hasSpace = false;
    this.#mark = '';
  }

  /** What stands between the last word and the next. */
  #between(): string {
    const prefix = quoteMarks(this.#quotes);
    if (this.#isEmpty) return prefix + this.#mark;
    if (this.#breaks === 0) return this.#hasSpace ? ' ' : '';
    const shared = quoteMarks(Math.min(this.#quotes, this.#lastQuotes)).trimEnd();
    return `${this.#breaks > 1 ? `\n${shared}` : ''}\n${prefix}${this.#mark}`;
  }
}

function quoteMarks(depth: number): string {
  return '> '.repeat(Math.min(depth, MAX_QUOTES));
}

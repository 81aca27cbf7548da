import { inflect } from './inflect.ts';

/**
 * The language in which lexicons write patterns, matched against the terms of one sentence:
 *
 * | written | matches |
 * |---|---|
 * | `time` | this word |
 * | `time\|effort` | either word |
 * | `(a word \| another two)` | either sequence |
 * | `very?` | the word, or nothing; also after `)` |
 * | `~enjoy` | any form of the verb |
 * | `@work` | any entry of a word class, which may have several words |
 * | `#name` | a term with this tag (see `Tagger`) |
 * | `..3` | up to three terms of any kind, within the clause |
 * | `!not` | nothing, if the next term is not this atom |
 * | `^`, `$` | start and end of the sentence |
 */
export type PatternNode =
  | { readonly type: 'words'; readonly words: ReadonlySet<string> }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'either'; readonly options: readonly (readonly PatternNode[])[] }
  | { readonly type: 'maybe'; readonly nodes: readonly PatternNode[] }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'not'; readonly node: PatternNode }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

/** Word classes by name; an entry may have several words. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** @throws {SyntaxError} for a pattern that is not well formed; patterns are fixed at build time. */
export function parsePattern(source: string, classes: WordClasses = {}): readonly PatternNode[] {
  const parser = new PatternParser(source, classes);
  return parser.whole();
}

interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

class PatternParser {
  readonly #pieces: readonly Piece[];
  #at = 0;

  constructor(
    readonly source: string,
    readonly classes: WordClasses,
  ) {
    this.#pieces = [...source.matchAll(/(\s*)(\(|\)\??|\||[^\s()|]+)/gu)].map(([, space, text]) => ({
      text: text as string,
      spaced: space !== '',
    }));
  }

  whole(): PatternNode[] {
    const nodes = this.#options();
    if (this.#at < this.#pieces.length) this.#fail('stray “)”');
    return nodes;
  }

  #fail(what: string): never {
    throw new SyntaxError(`${what} in pattern “${this.source}”`);
  }

  /** Sequences between spaced bars. */
  #options(): PatternNode[] {
    const options: PatternNode[][] = [[]];
    for (;;) {
      const piece = this.#pieces[this.#at];
      if (!piece || piece.text.startsWith(')')) break;
      if (piece.text === '|') {
        this.#at += 1;
        options.push([]);
      } else (options.at(-1) as PatternNode[]).push(...this.#alternatives());
    }
    return options.length > 1 ? [{ type: 'either', options }] : (options[0] as PatternNode[]);
  }

  /** Atoms and groups joined by bars without spaces. */
  #alternatives(): PatternNode[] {
    const options = [this.#unit()];
    while (this.#isTightBar()) {
      this.#at += 1;
      options.push(this.#unit());
    }
    if (options.length === 1) return options[0] as PatternNode[];
    return [mergeWords(options)];
  }

  #isTightBar(): boolean {
    const bar = this.#pieces[this.#at];
    const next = this.#pieces[this.#at + 1];
    return bar?.text === '|' && !bar.spaced && next !== undefined && !next.spaced;
  }

  #unit(): PatternNode[] {
    const piece = this.#pieces[this.#at] ?? this.#fail('empty alternative');
    this.#at += 1;
    if (piece.text !== '(') return [this.#atom(piece.text)];
    const inner = this.#options();
    const close = this.#pieces[this.#at] ?? this.#fail('unclosed group');
    this.#at += 1;
    return close.text === ')?' ? [{ type: 'maybe', nodes: inner }] : inner;
  }

  #atom(text: string): PatternNode {
    if (text === '^') return { type: 'start' };
    if (text === '$') return { type: 'end' };
    const gap = /^\.\.(\d+)$/u.exec(text);
    if (gap) return { type: 'gap', most: Number(gap[1]) };
    if (text.startsWith('!')) return { type: 'not', node: this.#negated(text.slice(1)) };
    if (text.length > 1 && text.endsWith('?')) {
      return { type: 'maybe', nodes: [this.#atom(text.slice(0, -1))] };
    }
    if (text.startsWith('#')) return { type: 'tag', tag: text.slice(1) };
    if (text.startsWith('~')) return { type: 'words', words: new Set(inflect(text.slice(1))) };
    if (text.startsWith('@')) return this.#class(text.slice(1));
    return { type: 'words', words: new Set([text]) };
  }

  /** `!a|b` is followed by neither. */
  #negated(first: string): PatternNode {
    const options = [[this.#atom(first)]];
    while (this.#isTightBar()) {
      this.#at += 1;
      options.push(this.#unit());
    }
    return options.length === 1 ? (options[0]?.[0] as PatternNode) : mergeWords(options);
  }

  #class(name: string): PatternNode {
    const entries = this.classes[name] ?? this.#fail(`unknown word class “@${name}”`);
    return mergeWords(entries.map((entry) => [...parsePattern(entry, this.classes)]));
  }
}

/** One choice out of options, single words taken together in one set. */
function mergeWords(options: readonly (readonly PatternNode[])[]): PatternNode {
  const words = new Set<string>();
  const others: (readonly PatternNode[])[] = [];
  for (const option of options) {
    const [only] = option;
    if (option.length === 1 && only?.type === 'words') for (const word of only.words) words.add(word);
    else others.push(option);
  }
  if (others.length === 0) return { type: 'words', words };
  return { type: 'either', options: words.size > 0 ? [[{ type: 'words', words }], ...others] : others };
}

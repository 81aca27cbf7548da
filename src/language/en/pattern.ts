import { inflect } from './inflect.ts';
import { tagNames } from './tags.ts';

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
  return new PatternParser(source, classes).whole();
}

const SPACE = 32;
const OPEN = 40;
const CLOSE = 41;
const OPTIONAL = 63;
const BAR = 124;

/** A class is used by many patterns and read once. */
const parsedClasses = new WeakMap<readonly string[], PatternNode>();

const PLAIN = /^[a-z0-9'-]+$/;
const WORD = /[^ |()]+/y;

class PatternParser {
  #at = 0;

  constructor(
    readonly source: string,
    readonly classes: WordClasses,
  ) {}

  whole(): PatternNode[] {
    const nodes = this.#options();
    if (this.#at < this.source.length) this.#fail('stray “)”');
    return nodes;
  }

  #code(): number {
    return this.source.charCodeAt(this.#at);
  }

  #skipSpaces(): void {
    while (this.#code() === SPACE) this.#at += 1;
  }

  #fail(what: string): never {
    throw new SyntaxError(`${what} in pattern “${this.source}”`);
  }

  /** Sequences between spaced bars, up to the end or the closing bracket. */
  #options(): PatternNode[] {
    const options: PatternNode[][] = [[]];
    for (;;) {
      this.#skipSpaces();
      const code = this.#code();
      if (Number.isNaN(code) || code === CLOSE) break;
      if (code === BAR) {
        this.#at += 1;
        options.push([]);
      } else (options.at(-1) as PatternNode[]).push(...this.#alternatives());
    }
    return options.length > 1 ? [mergeWords(options)] : (options[0] as PatternNode[]);
  }

  /** Atoms and groups joined by bars without spaces. */
  #alternatives(): PatternNode[] {
    const first = this.#unit();
    if (!this.#isTightBar()) return first;
    const options = [first];
    while (this.#isTightBar()) {
      this.#at += 1;
      options.push(this.#unit());
    }
    return [mergeWords(options)];
  }

  #isTightBar(): boolean {
    if (this.#code() !== BAR) return false;
    const next = this.source.charCodeAt(this.#at + 1);
    return !Number.isNaN(next) && next !== SPACE;
  }

  #unit(): PatternNode[] {
    if (this.#code() !== OPEN) return [this.#atom(this.#word())];
    const close = this.source.indexOf(')', this.#at);
    const nested = this.source.indexOf('(', this.#at + 1);
    if (close > 0 && (nested < 0 || nested > close)) return this.#flatGroup(close);
    this.#at += 1;
    const inner = this.#options();
    if (this.#code() !== CLOSE) this.#fail('unclosed group');
    this.#at += 1;
    if (this.#code() !== OPTIONAL) return inner;
    this.#at += 1;
    return [{ type: 'maybe', nodes: inner }];
  }

  /** A group without groups in it, as most are: cut natively, which is far faster when nothing is warm. */
  #flatGroup(close: number): PatternNode[] {
    const options = this.source.slice(this.#at + 1, close).split(' | ');
    this.#at = close + 1;
    const nodes =
      options.length > 1
        ? [this.#flatOptions(options)]
        : parsePattern(options[0] as string, this.classes);
    if (this.#code() !== OPTIONAL) return [...nodes];
    this.#at += 1;
    return [{ type: 'maybe', nodes }];
  }

  #flatOptions(options: readonly string[]): PatternNode {
    const words = new Set<string>();
    const others: (readonly PatternNode[])[] = [];
    for (const option of options) {
      if (PLAIN.test(option)) words.add(option);
      else others.push(parsePattern(option, this.classes));
    }
    if (others.length === 0) return { type: 'words', words };
    return {
      type: 'either',
      options: words.size > 0 ? [[{ type: 'words', words }], ...others] : others,
    };
  }

  #word(): string {
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.source)?.[0];
    if (word === undefined) this.#fail('empty alternative');
    this.#at += word.length;
    return word;
  }

  #atom(text: string): PatternNode {
    if (text.length > 1 && text.endsWith('?')) {
      return { type: 'maybe', nodes: [this.#atom(text.slice(0, -1))] };
    }
    switch (text[0]) {
      case '^':
        return { type: 'start' };
      case '$':
        return text === '$' ? { type: 'end' } : this.#words(text);
      case '!':
        return { type: 'not', node: this.#negated(text.slice(1)) };
      case '#':
        if (!tagNames.includes(text.slice(1))) this.#fail(`unknown tag “${text}”`);
        return { type: 'tag', tag: text.slice(1) };
      case '~':
        return { type: 'words', words: formsOf(text.slice(1)) };
      case '.':
        return text.startsWith('..')
          ? { type: 'gap', most: Number(text.slice(2)) }
          : this.#words(text);
      default:
        return this.#words(text);
    }
  }

  #words(text: string): PatternNode {
    return text.startsWith('@')
      ? this.#class(text.slice(1))
      : { type: 'words', words: new Set([text]) };
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
    let node = parsedClasses.get(entries);
    if (!node) {
      node = mergeWords(entries.map((entry) => parsePattern(entry, this.classes)));
      parsedClasses.set(entries, node);
    }
    return node;
  }
}

const forms = new Map<string, ReadonlySet<string>>();

function formsOf(verb: string): ReadonlySet<string> {
  let known = forms.get(verb);
  if (!known) {
    known = new Set(inflect(verb));
    forms.set(verb, known);
  }
  return known;
}

/** One choice out of options, single words taken together in one set. */
function mergeWords(options: readonly (readonly PatternNode[])[]): PatternNode {
  const words = new Set<string>();
  const others: (readonly PatternNode[])[] = [];
  for (const option of options) {
    const [only] = option;
    if (option.length === 1 && only?.type === 'words')
      for (const word of only.words) words.add(word);
    else others.push(option);
  }
  if (others.length === 0) return { type: 'words', words };
  return {
    type: 'either',
    options: words.size > 0 ? [[{ type: 'words', words }], ...others] : others,
  };
}

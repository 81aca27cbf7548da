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

const TOKEN = /\s+|\(|\)\??|[^\s()]+/gu;

/** @throws {SyntaxError} for a pattern that is not well formed; patterns are fixed at build time. */
export function parsePattern(source: string, classes: WordClasses = {}): readonly PatternNode[] {
  const tokens = (source.match(TOKEN) ?? []).filter((token) => token.trim() !== '');
  let at = 0;
  const sequence = (nested: boolean): PatternNode[] => {
    const options: PatternNode[][] = [[]];
    for (; at < tokens.length; at += 1) {
      const token = tokens[at] as string;
      const current = options.at(-1) as PatternNode[];
      if (token.startsWith(')')) break;
      if (token === '|') options.push([]);
      else if (token === '(') {
        at += 1;
        const inner = sequence(true);
        const close = tokens[at];
        if (close === undefined) throw new SyntaxError(`unclosed group in pattern “${source}”`);
        current.push(...(close === ')?' ? [{ type: 'maybe' as const, nodes: inner }] : inner));
      } else current.push(parseAtom(token, classes, source));
    }
    if (!nested && at < tokens.length) throw new SyntaxError(`stray “)” in pattern “${source}”`);
    return options.length > 1 ? [{ type: 'either', options }] : (options[0] as PatternNode[]);
  };
  return sequence(false);
}

function parseAtom(token: string, classes: WordClasses, source: string): PatternNode {
  if (token === '^') return { type: 'start' };
  if (token === '$') return { type: 'end' };
  const gap = /^\.\.(\d+)$/u.exec(token);
  if (gap) return { type: 'gap', most: Number(gap[1]) };
  if (token.startsWith('!')) return { type: 'not', node: parseAtom(token.slice(1), classes, source) };
  if (token.length > 1 && token.endsWith('?')) {
    return { type: 'maybe', nodes: [parseAtom(token.slice(0, -1), classes, source)] };
  }
  const words = new Set<string>();
  const options: PatternNode[][] = [];
  for (const option of token.split('|')) {
    if (option.startsWith('#')) options.push([{ type: 'tag', tag: option.slice(1) }]);
    else if (option.startsWith('~')) for (const form of inflect(option.slice(1))) words.add(form);
    else if (option.startsWith('@')) addClass(option.slice(1), classes, source, words, options);
    else if (option !== '') words.add(option);
    else throw new SyntaxError(`empty alternative in pattern “${source}”`);
  }
  if (words.size > 0) options.push([{ type: 'words', words }]);
  return options.length === 1 ? (options[0]?.[0] as PatternNode) : { type: 'either', options };
}

function addClass(
  name: string,
  classes: WordClasses,
  source: string,
  words: Set<string>,
  options: PatternNode[][],
): void {
  const entries = classes[name];
  if (!entries) throw new SyntaxError(`unknown word class “@${name}” in pattern “${source}”`);
  for (const entry of entries) {
    if (/^[^\s~@#()?!|]+$/u.test(entry)) words.add(entry);
    else options.push([...parsePattern(entry, classes)]);
  }
}

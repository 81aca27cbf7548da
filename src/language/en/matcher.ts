import type { Sentence, Term } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import type { PatternNode, WordClasses } from './pattern.ts';
import { parseHead, parsePattern } from './pattern.ts';
import { requiredWords } from './required-words.ts';
import { linkSteps, runSteps, type Step } from './steps.ts';

/** A pattern that is read whole only when a text holds a word with which it can begin. */
class Pattern<T> {
  #compiled: { readonly steps: Step; readonly required: ReadonlySet<string> | undefined } | undefined;
  #sentence: Sentence | undefined;
  #isPossible = true;

  constructor(
    readonly source: string,
    readonly classes: WordClasses,
    readonly value: T,
  ) {}

  /** Index after the last matched term, or -1. */
  match(sentence: Sentence, from: number): number {
    const { steps, required } = this.#compile();
    if (required && !this.#isPossibleIn(sentence, required)) return -1;
    return runSteps(steps, sentence, from);
  }

  #compile() {
    if (!this.#compiled) {
      const nodes = parsePattern(this.source, this.classes);
      this.#compiled = { steps: linkSteps(nodes), required: requiredWords(nodes) };
    }
    return this.#compiled;
  }

  /** Kept for the sentence at hand, in which a pattern is tried from several terms. */
  #isPossibleIn(sentence: Sentence, required: ReadonlySet<string>): boolean {
    if (this.#sentence !== sentence) {
      this.#sentence = sentence;
      this.#isPossible = sentence.terms.some(({ norm }) => required.has(norm));
    }
    return this.#isPossible;
  }
}

/** Patterns with what each of them means to its owner. */
export interface PatternSet<T> {
  readonly patterns: readonly Pattern<T>[];
  /** Which patterns can begin with a word. */
  readonly byFirstWord: ReadonlyMap<string, readonly number[]>;
  /** Patterns that can begin with anything. */
  readonly anywhere: readonly number[];
}

export interface Match<T> extends Span {
  readonly value: T;
  readonly sentence: Sentence;
  /** Terms from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

/** @throws {SyntaxError} for a pattern whose beginning is not well formed. */
export function compilePatterns<T>(
  entries: Iterable<readonly [source: string, value: T]>,
  classes: WordClasses = {},
): PatternSet<T> {
  const patterns: Pattern<T>[] = [];
  const byFirstWord = new Map<string, number[]>();
  const anywhere: number[] = [];
  for (const [source, value] of entries) {
    const index = patterns.push(new Pattern(source, classes, value)) - 1;
    const first = firstWords(parseHead(source, classes));
    if (!first) anywhere.push(index);
    else for (const word of first) addTo(byFirstWord, word, index);
  }
  return { patterns, byFirstWord, anywhere };
}

function addTo(map: Map<string, number[]>, word: string, index: number): void {
  const known = map.get(word);
  if (known) known.push(index);
  else map.set(word, [index]);
}

/** The words with which a sequence can begin; undefined where it can begin with anything. */
function firstWords(nodes: readonly PatternNode[]): Set<string> | undefined {
  const words = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'start' || node.type === 'not') continue;
    if (node.type === 'words') return union(words, node.words);
    if (node.type === 'maybe') {
      const inner = firstWords(node.nodes);
      if (!inner) return undefined;
      union(words, inner);
    } else if (node.type === 'either') {
      for (const option of node.options) {
        const inner = firstWords(option);
        if (!inner) return undefined;
        union(words, inner);
      }
      return words;
    } else return undefined;
  }
  return undefined;
}

function union(into: Set<string>, from: ReadonlySet<string>): Set<string> {
  for (const word of from) into.add(word);
  return into;
}

/** All matches in a sentence: for each pattern and starting term the first reading, longest groups first. */
export function matchSentence<T>(set: PatternSet<T>, sentence: Sentence): Match<T>[] {
  const matches: Match<T>[] = [];
  const { terms } = sentence;
  for (let first = 0; first < terms.length; first += 1) {
    const known = set.byFirstWord.get((terms[first] as Term).norm);
    for (const index of known ?? []) tryPattern(set, index, sentence, first, matches);
    for (const index of set.anywhere) tryPattern(set, index, sentence, first, matches);
  }
  return matches;
}

function tryPattern<T>(
  set: PatternSet<T>,
  index: number,
  sentence: Sentence,
  first: number,
  matches: Match<T>[],
): void {
  const pattern = set.patterns[index] as Pattern<T>;
  const next = pattern.match(sentence, first);
  if (next <= first) return;
  const start = (sentence.terms[first] as Term).start;
  const end = (sentence.terms[next - 1] as Term).end;
  matches.push({ value: pattern.value, sentence, first, next, start, end });
}

export function matchAll<T>(set: PatternSet<T>, sentences: readonly Sentence[]): Match<T>[] {
  return sentences.flatMap((sentence) => matchSentence(set, sentence));
}

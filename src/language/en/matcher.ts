import type { Sentence, Term } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import type { PatternNode, WordClasses } from './pattern.ts';
import { parsePattern } from './pattern.ts';
import { PATTERN_KEYS } from './pattern-keys.ts';
import { neededWords, requiredWords } from './required-words.ts';
import { linkSteps, runSteps, type Step } from './steps.ts';

interface Compiled {
  readonly steps: Step;
  /** The words with which it can begin; undefined: with anything. */
  readonly first: ReadonlySet<string> | undefined;
  /** Groups of words; a sentence must hold one of each for the pattern to match. */
  readonly needs: readonly ReadonlySet<string>[];
}

const NOTHING: Compiled['needs'] = [];

/** A pattern that is read only when a sentence holds one of its key words. */
class Pattern<T> {
  #compiled: Compiled | undefined;
  #nodes: readonly PatternNode[] | undefined;

  constructor(
    readonly source: string,
    readonly classes: WordClasses,
    readonly value: T,
  ) {}

  /** What it needs is worked out when it is called for again: for one draft alone that would not pay. */
  compiled(): Compiled {
    if (!this.#compiled) {
      const nodes = parsePattern(this.source, this.classes);
      this.#nodes = nodes;
      this.#compiled = { steps: linkSteps(nodes), first: firstWords(nodes), needs: NOTHING };
    } else if (this.#nodes) {
      this.#compiled = { ...this.#compiled, needs: neededWords(this.#nodes) };
      this.#nodes = undefined;
    }
    return this.#compiled;
  }
}

/** Patterns with what each of them means to its owner. */
export interface PatternSet<T> {
  readonly patterns: readonly Pattern<T>[];
  /** Which patterns can match in a sentence with a word; those that need no word stand under ''. */
  readonly byKey: PatternKeys;
}

export interface Match<T> extends Span {
  readonly value: T;
  readonly sentence: Sentence;
  /** Terms from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

/** @throws {SyntaxError} for a pattern that is not well formed, at the latest when a sentence calls for it. */
export function compilePatterns<T>(
  entries: Iterable<readonly [source: string, value: T]>,
  classes: WordClasses = {},
): PatternSet<T> {
  const patterns = Array.from(entries, ([source, value]) => new Pattern(source, classes, value));
  const sources = patterns.map(({ source }) => source);
  const known = PATTERN_KEYS[nameOfSet(sources)];
  const keys = known === undefined ? keysOf(sources, classes) : (JSON.parse(known) as PatternKeys);
  return { patterns, byKey: keys };
}

/** Key word → indexes of patterns. */
export type PatternKeys = Readonly<Record<string, readonly number[]>>;

/** Tells sets apart, and a set from what it was before an edit. */
export function nameOfSet(sources: readonly string[]): string {
  return `${sources.length} ${sources.reduce((sum, { length }) => sum + length, 0)} ${sources[0] ?? ''}`;
}

/** Reads all patterns to tell their keys; done at build time for the lexicons (`pattern-keys.ts`). */
export function keysOf(sources: readonly string[], classes: WordClasses): PatternKeys {
  const keys = new Map<string, number[]>();
  sources.forEach((source, index) => {
    const nodes = parsePattern(source, classes);
    for (const word of requiredWords(nodes) ?? firstWords(nodes) ?? ['']) {
      const known = keys.get(word);
      if (known) known.push(index);
      else keys.set(word, [index]);
    }
  });
  return Object.fromEntries(keys);
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

/** All matches in a sentence, by place: for each pattern and starting term the first reading. */
export function matchSentence<T>(set: PatternSet<T>, sentence: Sentence): Match<T>[] {
  const matches: Match<T>[] = [];
  for (const index of candidates(set, sentence)) {
    const { steps, first, needs } = (set.patterns[index] as Pattern<T>).compiled();
    if (!holdsAll(needs, sentence)) continue;
    for (const at of startsOf(first, sentence)) {
      const next = runSteps(steps, sentence, at);
      if (next > at) matches.push(matchAt(set, index, sentence, at, next));
    }
  }
  return matches.length > 1 ? matches.sort((a, b) => a.first - b.first) : matches;
}

/** Whether any pattern matches; stops at the first that does. */
export function hasMatch<T>(
  set: PatternSet<T>,
  sentence: Sentence,
  accept: (first: number) => boolean,
): boolean {
  for (const index of candidates(set, sentence)) {
    const { steps, first, needs } = (set.patterns[index] as Pattern<T>).compiled();
    if (!holdsAll(needs, sentence)) continue;
    for (const at of startsOf(first, sentence)) {
      if (runSteps(steps, sentence, at) > at && accept(at)) return true;
    }
  }
  return false;
}

/** Looking words up is far cheaper than trying the pattern at each term. */
function holdsAll(needs: readonly ReadonlySet<string>[], sentence: Sentence): boolean {
  const { byWord } = placesOf(sentence);
  for (const words of needs) {
    let isHeld = false;
    if (words.size < byWord.size) {
      for (const word of words) if (byWord.has(word)) isHeld = true;
    } else {
      for (const word of byWord.keys()) {
        if (words.has(word)) {
          isHeld = true;
          break;
        }
      }
    }
    if (!isHeld) return false;
  }
  return true;
}

/** Terms from which a pattern can start. */
function startsOf(first: ReadonlySet<string> | undefined, sentence: Sentence): readonly number[] {
  const { all, byWord } = placesOf(sentence);
  if (!first) return all;
  if (first.size > all.length)
    return all.filter((at) => first.has((sentence.terms[at] as Term).norm));
  let starts: readonly number[] = NOWHERE;
  for (const word of first) {
    const places = byWord.get(word);
    if (places) starts = starts === NOWHERE ? places : [...starts, ...places];
  }
  return starts;
}

const NOWHERE: readonly number[] = [];

/** Where each word stands in a sentence. */
interface Places {
  readonly all: readonly number[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const places = new WeakMap<Sentence, Places>();

/** Worked out once for a sentence, which is matched against many sets. */
function placesOf(sentence: Sentence): Places {
  const known = places.get(sentence);
  if (known) return known;
  const byWord = new Map<string, number[]>();
  sentence.terms.forEach(({ norm }, at) => {
    const standing = byWord.get(norm);
    if (standing) standing.push(at);
    else byWord.set(norm, [at]);
  });
  const found = { all: sentence.terms.map((_, at) => at), byWord };
  places.set(sentence, found);
  return found;
}

/** Patterns of which the sentence holds a key word. */
function candidates<T>({ byKey }: PatternSet<T>, { terms }: Sentence): Iterable<number> {
  const found = new Set<number>(byKey['']);
  for (const { norm } of terms) {
    if (Object.hasOwn(byKey, norm)) for (const index of byKey[norm] ?? []) found.add(index);
  }
  return found;
}

function matchAt<T>(
  set: PatternSet<T>,
  index: number,
  sentence: Sentence,
  first: number,
  next: number,
): Match<T> {
  const { start } = sentence.terms[first] as Term;
  const { end } = sentence.terms[next - 1] as Term;
  return { value: (set.patterns[index] as Pattern<T>).value, sentence, first, next, start, end };
}

export function matchAll<T>(set: PatternSet<T>, sentences: readonly Sentence[]): Match<T>[] {
  return sentences.flatMap((sentence) => matchSentence(set, sentence));
}

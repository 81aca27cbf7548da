import type { PatternNode } from './pattern.ts';
import { neededWords, requiredWords, wordsOfAll } from './required-words.ts';
import { tagNames } from './tags.ts';
import { type WordTable, wordTable } from './word-table.ts';

/**
 * Many patterns in one. Each set of words in which patterns look has a number, and for each word a table
 * lists the sets that hold it. So a sentence is looked up once, and what remains for a pattern is to ask
 * whether a set has a word at a place.
 */
export interface Program {
  readonly words: WordTable;
  readonly setCount: number;
  /** Where the record of each pattern begins in `code`. */
  readonly starts: Uint32Array;
  /**
   * Of each pattern its key, the set that tells most: a sentence without a word of it holds no match.
   * For a pattern without words `NO_SET`.
   */
  readonly keys: Uint16Array;
  /**
   * The record of a pattern: how many more sets a sentence must hold, these sets, the set with which a
   * match begins, then its steps. A step is a set that holds the next word, or one of `OP`.
   */
  readonly code: Uint16Array;
}

/** Stands for a set where there is none. */
export const NO_SET = 0xffff;

/** Steps that are not a set of words. Those up to `gap` carry a small number within them. */
export const OP = {
  /** + index of the tag that the next term must have. */
  tag: 0xf000,
  /** + how many terms may be skipped. */
  gap: 0xf100,
  /** A gap that ends a pattern takes all it may. */
  lastGap: 0xf200,
  done: 0xf300,
  start: 0xf301,
  end: 0xf302,
  /** Followed by how far to go on. */
  jump: 0xf303,
  /** Followed by how far the other reading lies, in case the one right behind fails. */
  either: 0xf304,
  /** Followed by how far to go on, if the steps in between fail. */
  not: 0xf305,
} as const;

/** Sets have numbers below this. */
export const SETS_END = OP.tag;
const MOST_TAGS = OP.gap - OP.tag;
const LONGEST_GAP = OP.lastGap - OP.gap - 1;

/** Puts patterns that were read into one program. */
export class ProgramBuilder {
  readonly #setNumbers = new Map<string, number>();
  /** For each word the sets that hold it. */
  readonly #setsOf = new Map<string, number[]>();
  readonly #starts: number[] = [];
  readonly #keys: number[] = [];
  readonly #code: number[] = [];

  /** Adds a pattern and answers its index. */
  add(nodes: readonly PatternNode[]): number {
    const key = requiredWords(nodes);
    const keySet = key ? this.#setOf(key) : NO_SET;
    const needs = neededWords(nodes)
      .map((words) => this.#setOf(words))
      .filter((set) => set !== keySet);
    const first = firstWords(nodes);
    this.#starts.push(this.#code.length);
    this.#keys.push(keySet);
    this.#code.push(needs.length, ...needs, first ? this.#setOf(first) : NO_SET);
    this.#emit(nodes, true);
    this.#code.push(OP.done);
    return this.#starts.length - 1;
  }

  /** @throws {RangeError} where there are more sets of words than a step can name. */
  build(): Program {
    const setCount = this.#setNumbers.size;
    if (setCount >= SETS_END) throw new RangeError(`${setCount} sets of words`);
    return {
      words: wordTable(this.#setsOf),
      setCount,
      starts: Uint32Array.from(this.#starts),
      keys: Uint16Array.from(this.#keys),
      code: Uint16Array.from(this.#code),
    };
  }

  #setOf(words: ReadonlySet<string>): number {
    const name = [...words].sort().join(' ');
    let set = this.#setNumbers.get(name);
    if (set === undefined) {
      set = this.#setNumbers.size;
      this.#setNumbers.set(name, set);
      for (const word of words) {
        const sets = this.#setsOf.get(word);
        if (sets) sets.push(set);
        else this.#setsOf.set(word, [set]);
      }
    }
    return set;
  }

  /** `isLast`: nothing but the end of the pattern follows. */
  #emit(nodes: readonly PatternNode[], isLast: boolean): void {
    nodes.forEach((node, i) => this.#emitNode(node, isLast && i === nodes.length - 1));
  }

  #emitNode(node: PatternNode, isLast: boolean): void {
    switch (node.type) {
      case 'words':
        this.#code.push(this.#setOf(node.words));
        break;
      case 'tag':
        this.#code.push(OP.tag + Math.min(tagNames.indexOf(node.tag), MOST_TAGS - 1));
        break;
      case 'gap':
        this.#code.push((isLast ? OP.lastGap : OP.gap) + Math.min(node.most, LONGEST_GAP));
        break;
      case 'start':
      case 'end':
        this.#code.push(OP[node.type]);
        break;
      case 'not':
        this.#over(OP.not, () => {
          this.#emitNode(node.node, true);
          this.#code.push(OP.done);
        });
        break;
      case 'maybe':
        this.#over(OP.either, () => this.#emitOption(node.nodes, isLast));
        break;
      case 'either':
        this.#emitOptions(node.options, isLast);
    }
  }

  #emitOptions(options: readonly (readonly PatternNode[])[], isLast: boolean): void {
    const jumps: number[] = [];
    options.forEach((option, i) => {
      if (i === options.length - 1) this.#emitOption(option, isLast);
      else {
        this.#over(OP.either, () => {
          this.#emitOption(option, isLast);
          if (!isLast) jumps.push(this.#code.push(OP.jump, 0) - 1);
        });
      }
    });
    for (const at of jumps) this.#code[at] = this.#code.length - at - 1;
  }

  #emitOption(option: readonly PatternNode[], isLast: boolean): void {
    this.#emit(option, isLast);
    if (isLast) this.#code.push(OP.done);
  }

  /** A step that knows where what is emitted now ends. */
  #over(op: number, emit: () => void): void {
    const at = this.#code.push(op, 0) - 1;
    emit();
    this.#code[at] = this.#code.length - at - 1;
  }
}

/** The words with which a sequence can begin; undefined where it can begin with anything. */
function firstWords(nodes: readonly PatternNode[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'start' || node.type === 'not') continue;
    const inner = node.type === 'words' ? node.words : firstOfEach(node);
    if (!inner) return undefined;
    for (const word of inner) words.add(word);
    if (node.type !== 'maybe') return words;
  }
  return undefined;
}

function firstOfEach(node: PatternNode): ReadonlySet<string> | undefined {
  if (node.type === 'maybe') return firstWords(node.nodes);
  return node.type === 'either' ? wordsOfAll(node.options, firstWords) : undefined;
}

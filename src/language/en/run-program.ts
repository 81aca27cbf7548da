import { NOTES, type Sentence, type Term } from '../../model/message.ts';
import { newNote } from './new-note.ts';
import { NO_SET, OP, type Program, SETS_END } from './program.ts';
import { hasTag, tagNames } from './tags.ts';
import { setsWith } from './word-table.ts';

const FAIL = -1;
const NO_PATTERN = 0xffff;
/** A gap does not cross these, nor ", and I …", where another clause begins. */
const CLAUSE_MARK = /[;:()—–]/u;
const JOINT = new Set(['and', 'but', 'so', 'yet']);
const SUBJECT = new Set(['i', 'you', 'we', 'they', 'he', 'she', 'it', 'there']);
/** Tables for sentences of more than 32 times so many words are not kept. */
const WIDEST_KEPT = 8;

/** What is made of a program when it first runs. */
interface Running {
  readonly program: Program;
  /** Where sentences keep their matches. */
  readonly note: number;
  /** For each set the first pattern of which it is the key, and for each pattern the next; `NO_PATTERN` ends them. */
  readonly firstWith: Uint16Array;
  readonly nextWith: Uint16Array;
  readonly withoutKey: readonly number[];
  /** Words that were looked up. */
  readonly known: Map<string, SetsOfWord>;
  /** Where the words of sets stand in the sentence at hand: a bit for each place, all clear between sentences. */
  table: Uint32Array;
}

/** The sets that hold a word, and those of them that are keys. */
interface SetsOfWord {
  readonly sets: readonly number[];
  readonly keys: readonly number[];
}

const NOWHERE: SetsOfWord = { sets: [], keys: [] };
/** When so many words were looked up, all are forgotten. */
const MOST_KNOWN = 5000;

const running = new WeakMap<Program, Running>();

/** A pattern of a program, by its index, with the terms of a sentence that it matches. */
export interface Found {
  readonly pattern: number;
  readonly first: number;
  /** The term after the last. */
  readonly next: number;
}

/**
 * All matches of a program's patterns in a sentence, by pattern and place. For each pattern and starting term
 * the first reading. Each sentence is read once.
 */
export function matchesOf(program: Program, sentence: Sentence): readonly Found[] {
  const state = stateOf(program);
  return (sentence[NOTES][state.note] ??= new Run(state, sentence).all()) as readonly Found[];
}

function stateOf(program: Program): Running {
  let state = running.get(program);
  if (!state) {
    state = start(program);
    running.set(program, state);
  }
  return state;
}

function start(program: Program): Running {
  const { keys, setCount } = program;
  const firstWith = new Uint16Array(setCount).fill(NO_PATTERN);
  const nextWith = new Uint16Array(keys.length);
  const withoutKey: number[] = [];
  for (let pattern = keys.length - 1; pattern >= 0; pattern -= 1) {
    const key = keys[pattern] as number;
    if (key === NO_SET) withoutKey.unshift(pattern);
    else {
      nextWith[pattern] = firstWith[key] as number;
      firstWith[key] = pattern;
    }
  }
  return {
    program,
    note: newNote(),
    firstWith,
    nextWith,
    withoutKey,
    known: new Map(),
    table: new Uint32Array(0),
  };
}

function setsOfWord({ program, known, firstWith }: Running, word: string): SetsOfWord {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const sets = setsWith(program.words, word);
  const found =
    sets.length === 0
      ? NOWHERE
      : { sets, keys: sets.filter((set) => firstWith[set] !== NO_PATTERN) };
  known.set(word, found);
  return found;
}

/** Its fields are `private`, not `#`: until V8 optimises this loop it looks up `#` by name, each time. */
class Run {
  private readonly state: Running;
  private readonly code: Uint16Array;
  private readonly sentence: Sentence;
  private readonly terms: readonly Term[];
  /** How many numbers of the table one set takes. */
  private readonly width: number;
  private readonly table: Uint32Array;

  constructor(state: Running, sentence: Sentence) {
    this.state = state;
    this.code = state.program.code;
    this.sentence = sentence;
    this.terms = sentence.terms;
    this.width = Math.max(1, (sentence.terms.length + 31) >>> 5);
    this.table = tableFor(state, this.width);
  }

  all(): readonly Found[] {
    const matches: Found[] = [];
    const { firstWith, nextWith, withoutKey } = this.state;
    const keys = this.mark();
    for (const pattern of withoutKey) this.matchPattern(pattern, matches);
    for (const key of keys) {
      let pattern = firstWith[key] as number;
      while (pattern !== NO_PATTERN) {
        this.matchPattern(pattern, matches);
        pattern = nextWith[pattern] as number;
      }
    }
    this.table.fill(0, 0, this.state.program.setCount * this.width);
    return matches.sort((a, b) => a.pattern - b.pattern || a.first - b.first);
  }

  /** Enters each word of the sentence into the table and answers the keys that it has, each once. */
  private mark(): readonly number[] {
    const { table, width, terms } = this;
    const found: number[] = [];
    for (let place = 0; place < terms.length; place += 1) {
      const { sets, keys } = setsOfWord(this.state, (terms[place] as Term).norm);
      for (let i = 0; i < keys.length; i += 1) {
        const key = keys[i] as number;
        if (!this.holds(key)) found.push(key);
      }
      const bit = 1 << (place & 31);
      const column = place >>> 5;
      for (let i = 0; i < sets.length; i += 1) {
        const at = (sets[i] as number) * width + column;
        table[at] = (table[at] as number) | bit;
      }
    }
    return found;
  }

  private matchPattern(pattern: number, matches: Found[]): void {
    const { code, terms } = this;
    const record = this.state.program.starts[pattern] as number;
    const needs = code[record] as number;
    const firstAt = record + needs + 1;
    for (let at = record + 1; at < firstAt; at += 1) {
      if (!this.holds(code[at] as number)) return;
    }
    const first = code[firstAt] as number;
    for (let place = 0; place < terms.length; place += 1) {
      if (first !== NO_SET && !this.has(first, place)) continue;
      const next = this.run(firstAt + 1, place);
      if (next > place) matches.push({ pattern, first: place, next });
    }
  }

  /** Whether any word of the sentence is in a set. */
  private holds(set: number): boolean {
    const { table, width } = this;
    const from = set * width;
    for (let at = from; at < from + width; at += 1) if (table[at] !== 0) return true;
    return false;
  }

  /** Whether the word at a place within the sentence is in a set. */
  private has(set: number, place: number): boolean {
    const bits = this.table[set * this.width + (place >>> 5)] as number;
    return ((bits >>> (place & 31)) & 1) === 1;
  }

  /**
   * Follows the steps from a place and answers the place after the last matched term, or -1. Goes back over
   * bounded gaps and options only: the cost depends on the pattern, not on the length of the sentence.
   */
  private run(from: number, place: number): number {
    const code = this.code;
    let at = from;
    let here = place;
    for (;;) {
      const step = code[at] as number;
      at += 1;
      if (step < SETS_END) {
        if (here >= this.terms.length || !this.has(step, here)) return FAIL;
        here += 1;
      } else if (step < OP.gap) {
        const tag = tagNames[step - OP.tag] as string;
        if (here >= this.terms.length || !hasTag(this.sentence, here, tag)) return FAIL;
        here += 1;
      } else if (step < OP.lastGap) return this.gap(at, step - OP.gap, here);
      else if (step < OP.done) return this.lastGap(step - OP.lastGap, here);
      else if (step === OP.done) return here;
      else if (step === OP.start) {
        if (here !== 0) return FAIL;
      } else if (step === OP.end) {
        if (here !== this.terms.length) return FAIL;
      } else {
        const after = at + 1 + (code[at] as number);
        if (step !== OP.jump) {
          const end = this.run(at + 1, here);
          if (step === OP.either && end !== FAIL) return end;
          if (step === OP.not && end !== FAIL) return FAIL;
        }
        at = after;
      }
    }
  }

  /** Shortest gap first. */
  private gap(next: number, most: number, place: number): number {
    const step = this.code[next] as number;
    for (let here = place; here <= place + most; here += 1) {
      if (here >= this.terms.length) return step < SETS_END ? FAIL : this.run(next, here);
      if (step >= SETS_END || this.has(step, here)) {
        const end = this.run(next, here);
        if (end !== FAIL) return end;
      }
      if (this.isNewClause(here)) return FAIL;
    }
    return FAIL;
  }

  private lastGap(most: number, place: number): number {
    let end = place;
    while (
      end < this.terms.length &&
      end - place < most &&
      !(end > place && this.isNewClause(end))
    ) {
      end += 1;
    }
    return end;
  }

  private isNewClause(place: number): boolean {
    const { before, norm } = this.terms[place] as Term;
    if (before === '' || before === ' ') return false;
    if (CLAUSE_MARK.test(before)) return true;
    return (
      before.includes(',') && JOINT.has(norm) && SUBJECT.has(this.terms[place + 1]?.norm ?? '')
    );
  }
}

function tableFor(state: Running, width: number): Uint32Array {
  const size = state.program.setCount * width;
  if (state.table.length >= size) return state.table;
  const table = new Uint32Array(size);
  if (width <= WIDEST_KEPT) state.table = table;
  return table;
}

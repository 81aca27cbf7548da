import {
  APOSTROPHE_ADDED,
  APOSTROPHE_DROPPED,
  CONSONANT_DROPPED,
  CHEAPEST,
  DEAREST,
  DIGRAPH,
  DOUBLE_ADDED,
  DOUBLE_DROPPED,
  FIRST_LETTER,
  LETTER_ADDED,
  TRANSPOSE,
  VOWEL_DROPPED,
  digraphsOf,
  isVowel,
  swapCost,
} from './costs.ts';
import { createEdge, readEdge } from './edge.ts';
import { APOSTROPHE, labelOf, letterOf } from './format.ts';
import { STEPS_PER_WORD } from './budget.ts';
import { StateQueue } from './state-queue.ts';

/** A word of the list near the written one. */
export interface Neighbour {
  readonly word: string;
  readonly id: number;
  /** In hundredths of a plain slip. */
  readonly cost: number;
}

export interface WalkResult {
  readonly neighbours: Neighbour[];
  readonly steps: number;
}

/** Once a word is found, how much dearer others may be and still be looked at. */
const WINDOW = 65;
const MAX_FOUND = 24;

/**
 * Finds the words of the list nearest to a written word, cheapest first: a walk over (node, letters
 * read) states in order of cost, which ends at a limit, after so many states, or when all that is
 * left is much dearer than the best word found.
 */
export class Walker {
  private readonly queue = new StateQueue(STEPS_PER_WORD, DEAREST);
  private readonly edge = createEdge();
  private readonly seen = new Set<number>();
  private found: Neighbour[] = [];
  private letters: number[] = [];
  private bound = 0;
  private maxSteps = 0;

  constructor(
    private readonly edges: Uint8Array,
    private readonly root: number,
  ) {}

  walk(word: string, limit: number, maxSteps: number): WalkResult {
    const { queue } = this;
    queue.clear();
    this.seen.clear();
    this.found = [];
    this.letters = Array.from(word, (letter) => labelOf(letter.charCodeAt(0)));
    this.bound = Math.min(limit, DEAREST);
    this.maxSteps = Math.min(maxSteps, queue.capacity);
    this.push(this.root, 0, 0, -1, -1, 0, 0, -1);
    while (this.found.length < MAX_FOUND) {
      const state = queue.pop(this.bound);
      if (state < 0) break;
      this.visit(state);
    }
    return { neighbours: this.found, steps: queue.size };
  }

  private push(
    node: number,
    read: number,
    cost: number,
    parent: number,
    label: number,
    id: number,
    final: number,
    pending: number,
  ): void {
    if (cost > this.bound || this.queue.size >= this.maxSteps) return;
    this.queue.push(cost, node, read, parent, label, id, final, pending);
  }

  /** Each state was pushed: its columns hold numbers, here and below. */
  private visit(state: number): void {
    const { queue, letters, edge } = this;
    const { cost } = queue;
    const read = queue.read[state] as number;
    const pending = queue.pending[state] as number;
    const written = letters[read] ?? -1;
    if (pending < 0) {
      if (read === letters.length) this.accept(state, cost);
      else this.skipWritten(state, cost, read, written);
    }
    const node = queue.node[state] as number;
    if (node === 0) return;
    // Where no slip is affordable any more, only the edge of the next letter matters.
    const only = pending >= 0 ? pending : cost + CHEAPEST > this.bound ? written : -1;
    const exact = pending >= 0 || cost + CHEAPEST > this.bound;
    let id = (queue.id[state] as number) + (queue.final[state] as number);
    let at = node;
    do {
      at = readEdge(this.edges, node, at, edge);
      if (!exact) this.tryEdge(state, cost, read, written, id);
      else if (edge.label === only)
        this.follow(state, pending >= 0 ? read : read + 1, cost, id, -1);
      id += edge.count;
    } while (!edge.last);
  }

  /** All that the edge at hand may stand for at this place of the written word. */
  private tryEdge(state: number, cost: number, read: number, written: number, id: number): void {
    const { label } = this.edge;
    if (label === written) this.follow(state, read + 1, cost, id, -1);
    const dear = read === 0 ? cost + FIRST_LETTER : cost;
    this.follow(state, read, dear + this.dropCost(state, label, written), id, -1);
    if (written < 0 || label === written) return;
    this.follow(state, read + 1, dear + swapCost(written, label), id, -1);
    const second = this.letters[read + 1] ?? -1;
    if (label === second) this.follow(state, read + 2, dear + TRANSPOSE, id, written);
    for (const digraph of digraphsOf(written)) {
      if (digraph.meant[0] !== label) continue;
      if (digraph.written.length > 1 && digraph.written[1] !== second) continue;
      const pending = digraph.meant[1] ?? -1;
      this.follow(state, read + digraph.written.length, cost + DIGRAPH, id, pending);
    }
  }

  private follow(state: number, read: number, cost: number, id: number, pending: number): void {
    const { child, label, final } = this.edge;
    this.push(child, read, cost, state, label, id, final ? 1 : 0, pending);
  }

  /** Cost of a letter that was left out. */
  private dropCost(state: number, label: number, written: number): number {
    if (label === APOSTROPHE) return APOSTROPHE_DROPPED;
    if (label === this.queue.label[state]) return DOUBLE_DROPPED;
    if (label === written) return DOUBLE_DROPPED;
    return isVowel(label) ? VOWEL_DROPPED : CONSONANT_DROPPED;
  }

  /** Takes the written letter as one too many. */
  private skipWritten(state: number, cost: number, read: number, written: number): void {
    const { queue } = this;
    const first = read === 0 ? FIRST_LETTER : 0;
    const doubled = read > 0 && this.letters[read - 1] === written;
    const added = written === APOSTROPHE ? APOSTROPHE_ADDED : doubled ? DOUBLE_ADDED : LETTER_ADDED;
    this.push(
      queue.node[state] as number,
      read + 1,
      cost + added + first,
      queue.parent[state] as number,
      queue.label[state] as number,
      queue.id[state] as number,
      queue.final[state] as number,
      -1,
    );
  }

  private accept(state: number, cost: number): void {
    const { queue } = this;
    const id = queue.id[state] as number;
    if (queue.final[state] !== 1 || this.seen.has(id)) return;
    this.seen.add(id);
    if (this.found.length === 0) this.bound = Math.min(this.bound, cost + WINDOW);
    this.found.push({ word: this.spell(state), id, cost });
  }

  /** The letters on the way to a state. */
  private spell(state: number): string {
    let word = '';
    for (let at = state; at >= 0; at = this.queue.parent[at] as number) {
      const label = this.queue.label[at] as number;
      if (label >= 0) word = letterOf(label) + word;
    }
    return word;
  }
}

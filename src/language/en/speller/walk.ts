import {
  APOSTROPHE_ADDED,
  APOSTROPHE_DROPPED,
  CONSONANT_DROPPED,
  DIGRAPH,
  DIGRAPHS,
  DOUBLE_ADDED,
  DOUBLE_DROPPED,
  FIRST_LETTER,
  LETTER_ADDED,
  TRANSPOSE,
  VOWEL_DROPPED,
  isVowel,
  swapCost,
} from './costs.ts';
import { createEdge, readEdge } from './edge.ts';
import { APOSTROPHE, labelOf, letterOf } from './format.ts';
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
 * Finds the words of the list nearest to `word`, cheapest first: a walk over (node, letters read)
 * states in order of cost, which ends at `limit`, after `maxSteps` states, or when all that is
 * left is much dearer than the best word found.
 */
export function walk(
  edges: Uint8Array,
  root: number,
  word: string,
  limit: number,
  maxSteps: number,
): WalkResult {
  const walker = new Walker(edges, word, limit, maxSteps);
  walker.push(root, 0, 0, -1, -1, 0, false, -1);
  walker.run();
  return { neighbours: walker.found, steps: walker.queue.size };
}

class Walker {
  readonly queue: StateQueue;
  readonly found: Neighbour[] = [];
  private readonly letters: number[];
  private readonly seen = new Set<number>();
  private readonly edge = createEdge();
  private bound: number;

  constructor(
    private readonly edges: Uint8Array,
    word: string,
    limit: number,
    private readonly maxSteps: number,
  ) {
    this.letters = Array.from(word, (letter) => labelOf(letter.charCodeAt(0)));
    this.bound = limit;
    this.queue = new StateQueue(limit);
  }

  push(
    node: number,
    read: number,
    cost: number,
    parent: number,
    label: number,
    id: number,
    final: boolean,
    pending: number,
  ): void {
    if (cost > this.bound || this.queue.size >= this.maxSteps) return;
    this.queue.push(cost, node, read, parent, label, id, final, pending);
  }

  run(): void {
    for (;;) {
      const state = this.queue.pop();
      if (state < 0 || this.queue.cost > this.bound || this.found.length >= MAX_FOUND) return;
      this.visit(state);
    }
  }

  private visit(state: number): void {
    const { queue, letters } = this;
    const cost = queue.cost;
    const read = queue.read[state] ?? 0;
    const pending = queue.pending[state] ?? -1;
    const written = letters[read] ?? -1;
    if (pending < 0) {
      if (written < 0) this.accept(state, cost);
      else this.skipWritten(state, cost, read, written);
    }
    const node = queue.node[state] ?? 0;
    if (node === 0) return;
    const edge = this.edge;
    let id = (queue.id[state] ?? 0) + (queue.final[state] ?? 0);
    let at = node;
    do {
      at = readEdge(this.edges, node, at, edge);
      if (pending >= 0) {
        if (edge.label === pending) this.follow(state, read, cost, id, -1);
      } else {
        this.tryEdge(state, cost, read, written, id);
      }
      id += edge.count;
    } while (!edge.last);
  }

  /** All that the edge at hand may stand for at this place of the written word. */
  private tryEdge(state: number, cost: number, read: number, written: number, id: number): void {
    const { label } = this.edge;
    if (label === written) this.follow(state, read + 1, cost, id, -1);
    const first = read === 0 ? FIRST_LETTER : 0;
    this.follow(state, read, cost + first + this.dropCost(state, label, written), id, -1);
    if (written < 0 || label === written) return;
    this.follow(state, read + 1, cost + first + swapCost(written, label), id, -1);
    const second = this.letters[read + 1] ?? -1;
    if (label === second) this.follow(state, read + 2, cost + TRANSPOSE + first, id, written);
    for (const digraph of DIGRAPHS) {
      if (digraph.meant[0] !== label || digraph.written[0] !== written) continue;
      if (digraph.written.length > 1 && digraph.written[1] !== second) continue;
      const pending = digraph.meant[1] ?? -1;
      this.follow(state, read + digraph.written.length, cost + DIGRAPH, id, pending);
    }
  }

  private follow(state: number, read: number, cost: number, id: number, pending: number): void {
    const { child, label, final } = this.edge;
    this.push(child, read, cost, state, label, id, final, pending);
  }

  /** Cost of a letter that was left out. */
  private dropCost(state: number, label: number, written: number): number {
    if (label === APOSTROPHE) return APOSTROPHE_DROPPED;
    if (label === (this.queue.label[state] ?? -1)) return DOUBLE_DROPPED;
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
      queue.node[state] ?? 0,
      read + 1,
      cost + added + first,
      queue.parent[state] ?? -1,
      queue.label[state] ?? -1,
      queue.id[state] ?? 0,
      queue.final[state] === 1,
      -1,
    );
  }

  private accept(state: number, cost: number): void {
    const { queue } = this;
    const id = queue.id[state] ?? 0;
    if (queue.final[state] !== 1 || this.seen.has(id)) return;
    this.seen.add(id);
    if (this.found.length === 0) this.bound = Math.min(this.bound, cost + WINDOW);
    this.found.push({ word: this.spell(state), id, cost });
  }

  /** The letters on the way to a state. */
  private spell(state: number): string {
    let word = '';
    for (let at = state; at >= 0; at = this.queue.parent[at] ?? -1) {
      const label = this.queue.label[at] ?? -1;
      if (label >= 0) word = letterOf(label) + word;
    }
    return word;
  }
}

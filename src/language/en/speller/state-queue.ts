/**
 * States of a walk, handed out in order of cost. One bucket per cost, last in first out, so that
 * of equally cheap states the one that has come furthest goes on first. Its arrays are made once
 * and used again for each walk.
 */
export class StateQueue {
  /** States pushed so far. */
  size = 0;
  /** Cost of the state that was popped last. */
  cost = 0;
  readonly node: Int32Array;
  readonly read: Int8Array;
  readonly parent: Int32Array;
  readonly label: Int8Array;
  readonly id: Int32Array;
  readonly final: Int8Array;
  readonly pending: Int8Array;
  private readonly below: Int32Array;
  private readonly heads: Int32Array;

  constructor(
    readonly capacity: number,
    dearest: number,
  ) {
    this.node = new Int32Array(capacity);
    this.read = new Int8Array(capacity);
    this.parent = new Int32Array(capacity);
    this.label = new Int8Array(capacity);
    this.id = new Int32Array(capacity);
    this.final = new Int8Array(capacity);
    this.pending = new Int8Array(capacity);
    this.below = new Int32Array(capacity);
    this.heads = new Int32Array(dearest + 1);
  }

  clear(): void {
    this.size = 0;
    this.cost = 0;
    this.heads.fill(-1);
  }

  push(
    cost: number,
    node: number,
    read: number,
    parent: number,
    label: number,
    id: number,
    final: number,
    pending: number,
  ): void {
    const state = this.size++;
    this.node[state] = node;
    this.read[state] = read;
    this.parent[state] = parent;
    this.label[state] = label;
    this.id[state] = id;
    this.final[state] = final;
    this.pending[state] = pending;
    this.below[state] = this.heads[cost] as number;
    this.heads[cost] = state;
  }

  /** The cheapest state left that costs at most `bound`, or -1. */
  pop(bound: number): number {
    while (this.cost <= bound) {
      const state = this.heads[this.cost] as number;
      if (state >= 0) {
        this.heads[this.cost] = this.below[state] as number;
        return state;
      }
      this.cost++;
    }
    return -1;
  }
}

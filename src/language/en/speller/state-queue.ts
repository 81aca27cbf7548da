/**
 * States of a walk, handed out in order of cost. One bucket per cost, last in first out, so that
 * of equally cheap states the one that has come furthest goes on first.
 */
export class StateQueue {
  size = 0;
  /** Cost of the state that was popped last. */
  cost = 0;
  node: number[] = [];
  read: number[] = [];
  parent: number[] = [];
  label: number[] = [];
  id: number[] = [];
  final: number[] = [];
  pending: number[] = [];
  private readonly below: number[] = [];
  private readonly heads: Int32Array;

  constructor(limit: number) {
    this.heads = new Int32Array(limit + 1).fill(-1);
  }

  push(
    cost: number,
    node: number,
    read: number,
    parent: number,
    label: number,
    id: number,
    final: boolean,
    pending: number,
  ): void {
    const state = this.size++;
    this.node.push(node);
    this.read.push(read);
    this.parent.push(parent);
    this.label.push(label);
    this.id.push(id);
    this.final.push(final ? 1 : 0);
    this.pending.push(pending);
    this.below.push(this.heads[cost] ?? -1);
    this.heads[cost] = state;
  }

  /** The cheapest state left, or -1. */
  pop(): number {
    while (this.cost < this.heads.length) {
      const state = this.heads[this.cost] ?? -1;
      if (state >= 0) {
        this.heads[this.cost] = this.below[state] ?? -1;
        return state;
      }
      this.cost++;
    }
    return -1;
  }
}

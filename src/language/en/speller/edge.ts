import { EDGE_FINAL, EDGE_LAST, EDGE_NEXT, LABEL_MASK } from './format.ts';

/** One decoded edge; filled anew by each `readEdge`, so that a walk allocates nothing. */
export interface Edge {
  label: number;
  /** Whether it is the last edge of its node. */
  last: boolean;
  /** Whether a word ends here. */
  final: boolean;
  /** Number of words that go through it; only known when it is not the last one. */
  count: number;
  /** Address of the child node, 0 for none. */
  child: number;
}

/** An empty edge to read into. */
export function createEdge(): Edge {
  return { label: 0, last: true, final: false, count: 0, child: 0 };
}

/** Reads the edge of `node` that starts at `at`, and returns where the next one starts. */
export function readEdge(edges: Uint8Array, node: number, at: number, edge: Edge): number {
  const head = edges[at] ?? EDGE_LAST;
  let end = at + 1;
  edge.label = head & LABEL_MASK;
  edge.last = (head & EDGE_LAST) !== 0;
  edge.final = (head & EDGE_FINAL) !== 0;
  edge.count = 0;
  if (!edge.last) {
    let byte = edges[end++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = edges[end++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    edge.count = value;
  }
  if ((head & EDGE_NEXT) !== 0) {
    edge.child = end;
    return end;
  }
  let byte = edges[end++] ?? 0;
  let place = byte & 0x7f;
  for (let shift = 7; byte > 0x7f; shift += 7) {
    byte = edges[end++] ?? 0;
    place |= (byte & 0x7f) << shift;
  }
  edge.child = (place & 1) === 1 ? node + (place >> 1) : place >> 1;
  return end;
}

import { EDGE_FINAL, EDGE_LAST, EDGE_NEXT, labelOf } from '../../src/language/en/speller/format.ts';
import type { DawgEdge, DawgNode } from './dawg.ts';

export interface PackedAutomaton {
  readonly bytes: Uint8Array;
  readonly root: number;
}

interface Placed {
  readonly node: DawgNode;
  address: number;
  /** Bytes kept for each edge's place; they only grow, so that the layout settles. */
  readonly placeBytes: number[];
}

/**
 * Lays the nodes out: those with the most parents first, because low addresses are short; then
 * the tree-like rest, each node followed by the child on its last edge where it has no other parent.
 */
export function packAutomaton(root: DawgNode): PackedAutomaton {
  const nodes = collect(root);
  for (const node of nodes) orderEdges(node);
  const placed = new Map<DawgNode, Placed>();
  const shared = nodes
    .filter((node) => node !== root && node.parents > 1)
    .sort((a, b) => b.parents - a.parents || a.number - b.number);
  for (const node of [...shared, root]) placeBranch(node, placed);
  settle(placed);
  return write(placed, placed.get(root)?.address ?? 0);
}

function collect(root: DawgNode): DawgNode[] {
  const seen = new Set<DawgNode>([root]);
  for (const node of seen) for (const { child } of node.edges) if (child) seen.add(child);
  return [...seen];
}

/** Moves an edge whose child can follow at once to the end; the largest such child, to spare most. */
function orderEdges(node: DawgNode): void {
  const own = node.edges.filter(({ child }) => child?.parents === 1);
  const best = own.sort((a, b) => (b.child?.words ?? 0) - (a.child?.words ?? 0))[0];
  if (!best) return;
  node.edges.splice(node.edges.indexOf(best), 1);
  node.edges.push(best);
}

const isNext = (edge: DawgEdge, last: boolean): boolean => last && edge.child?.parents === 1;

function placeBranch(start: DawgNode, placed: Map<DawgNode, Placed>): void {
  const chain: DawgNode[] = [];
  let node: DawgNode | undefined = start;
  while (node) {
    placed.set(node, { node, address: 0, placeBytes: node.edges.map(() => 1) });
    chain.push(node);
    const last: DawgEdge | undefined = node.edges.at(-1);
    node = last && isNext(last, true) ? last.child : undefined;
  }
  for (const one of chain.reverse()) {
    for (const edge of one.edges.slice(0, -1)) {
      if (edge.child?.parents === 1) placeBranch(edge.child, placed);
    }
  }
}

/** Widens places until every address fits. */
function settle(placed: ReadonlyMap<DawgNode, Placed>): void {
  let changed = true;
  while (changed) {
    changed = false;
    let address = 1;
    for (const one of placed.values()) {
      one.address = address;
      address += nodeBytes(one);
    }
    for (const one of placed.values()) {
      one.node.edges.forEach((edge, i) => {
        const needed = numberBytes(placeOf(one, edge, placed));
        if (needed <= (one.placeBytes[i] ?? 1)) return;
        one.placeBytes[i] = needed;
        changed = true;
      });
    }
  }
}

function placeOf(from: Placed, { child }: DawgEdge, placed: ReadonlyMap<DawgNode, Placed>): number {
  if (!child) return 0;
  const address = placed.get(child)?.address ?? 0;
  const distance = address - from.address;
  return distance > 0 && distance < address ? distance * 2 + 1 : address * 2;
}

function nodeBytes({ node, placeBytes }: Placed): number {
  let bytes = 0;
  node.edges.forEach((edge, i) => {
    const last = i === node.edges.length - 1;
    bytes += 1 + (last ? 0 : numberBytes(wordsThrough(edge)));
    if (!isNext(edge, last)) bytes += placeBytes[i] ?? 1;
  });
  return bytes;
}

const wordsThrough = ({ final, child }: DawgEdge): number => (final ? 1 : 0) + (child?.words ?? 0);

function numberBytes(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  return value < 0x20_0000 ? 3 : 4;
}

function write(placed: ReadonlyMap<DawgNode, Placed>, root: number): PackedAutomaton {
  const out: number[] = [0];
  const number = (value: number, width: number): void => {
    for (let i = 0; i < width; i++) {
      out.push(((value >> (7 * i)) & 0x7f) | (i < width - 1 ? 0x80 : 0));
    }
  };
  for (const one of placed.values()) {
    if (out.length !== one.address) throw new Error('Layout did not settle');
    one.node.edges.forEach((edge, i) => {
      const last = i === one.node.edges.length - 1;
      const next = isNext(edge, last);
      out.push(
        labelOf(edge.letter.charCodeAt(0)) |
          (last ? EDGE_LAST : 0) |
          (edge.final ? EDGE_FINAL : 0) |
          (next ? EDGE_NEXT : 0),
      );
      if (!last) number(wordsThrough(edge), numberBytes(wordsThrough(edge)));
      if (!next) number(placeOf(one, edge, placed), one.placeBytes[i] ?? 1);
    });
  }
  return { bytes: Uint8Array.from(out), root };
}

/** The words in the order of their ids, which is the order of the edges. */
export function* wordsInOrder(node: DawgNode, before = ''): Generator<string> {
  for (const { letter, final, child } of node.edges) {
    if (final) yield before + letter;
    if (child) yield* wordsInOrder(child, before + letter);
  }
}

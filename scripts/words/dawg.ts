/** A node of the automaton while it is built. */
export interface DawgNode {
  readonly number: number;
  readonly edges: DawgEdge[];
  /** Words below this node. */
  words: number;
  /** Edges that lead here. */
  parents: number;
}

/** Words end on edges, so that leaves need no node. */
export interface DawgEdge {
  readonly letter: string;
  final: boolean;
  child: DawgNode | undefined;
}

/** Minimal acyclic automaton of words sorted by code unit. */
export function buildDawg(sortedWords: readonly string[]): DawgNode {
  const root = minimise(buildTrie(sortedWords));
  countWords(root);
  return root;
}

function buildTrie(words: readonly string[]): DawgNode {
  let made = 0;
  const newNode = (): DawgNode => ({ number: made++, edges: [], words: -1, parents: 0 });
  const root = newNode();
  for (const word of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charAt(i);
      let edge = node.edges.at(-1);
      if (edge?.letter !== letter) {
        edge = { letter, final: false, child: undefined };
        node.edges.push(edge);
      }
      if (i === word.length - 1) edge.final = true;
      else node = edge.child ??= newNode();
    }
  }
  return root;
}

/** Merges, from the leaves up, nodes with the same edges to the same nodes. */
function minimise(root: DawgNode): DawgNode {
  const register = new Map<string, DawgNode>();
  const visit = (node: DawgNode): DawgNode => {
    let key = '';
    for (const edge of node.edges) {
      if (edge.child) edge.child = visit(edge.child);
      key += `${edge.letter}${edge.final ? '!' : ''}${edge.child?.number ?? ''}`;
    }
    const twin = register.get(key);
    if (twin) return twin;
    register.set(key, node);
    return node;
  };
  return visit(root);
}

function countWords(node: DawgNode): number {
  if (node.words >= 0) return node.words;
  node.words = 0;
  for (const { child, final } of node.edges) {
    if (child) child.parents++;
    node.words += (final ? 1 : 0) + (child ? countWords(child) : 0);
  }
  return node.words;
}

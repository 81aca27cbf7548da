import type { PatternNode } from './pattern.ts';

/** Words that stand in most sentences: to ask for one of them excludes little. */
const COMMON = new Set(
  'i you the a an to of for and in on my your me it is was be with that this we at have would as so but not if from about am are were had will by or our us do did has can could when what how'.split(
    ' ',
  ),
);
/** So many rare words exclude as much as one common word. */
const WEIGHT_OF_COMMON = 40;

/**
 * Words of which a sentence must hold one for the pattern to match anywhere in it: the most telling part
 * that the pattern can't do without. Undefined where it can do without any word.
 */
export function requiredWords(nodes: readonly PatternNode[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  for (const node of nodes) {
    const words = wordsOf(node);
    if (words && (!best || weightOf(words) < weightOf(best))) best = words;
  }
  return best;
}

/** Of each part that the pattern can't do without, its words, where it asks for words. */
export function neededWords(nodes: readonly PatternNode[]): ReadonlySet<string>[] {
  return nodes.flatMap((node) => wordsOf(node) ?? []);
}

function wordsOf(node: PatternNode): ReadonlySet<string> | undefined {
  if (node.type === 'words') return node.words;
  return node.type === 'either' ? wordsOfAll(node.options, requiredWords) : undefined;
}

type Nodes = readonly PatternNode[];

/** The words of all options together; undefined where one of them can do without. */
export function wordsOfAll(
  options: readonly Nodes[],
  wordsOfOne: (option: Nodes) => ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const option of options) {
    const words = wordsOfOne(option);
    if (!words) return undefined;
    for (const word of words) all.add(word);
  }
  return all;
}

function weightOf(words: ReadonlySet<string>): number {
  let weight = words.size;
  for (const word of words) if (COMMON.has(word)) weight += WEIGHT_OF_COMMON;
  return weight;
}

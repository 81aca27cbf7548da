import type { PatternNode } from './pattern.ts';

/** Words that stand in most sentences: to ask for one of them excludes nothing. */
const COMMON = new Set(
  'i you the a an to of for and in on my your me it is was be with that this we at have would as so but not if from about am are were had will by or our us do did has can could when what how'.split(
    ' ',
  ),
);

/**
 * Words of which a sentence must hold one for the pattern to match anywhere in it: the most telling part
 * that the pattern can't do without. Undefined where each such part has everyday words.
 */
export function requiredWords(nodes: readonly PatternNode[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  for (const node of nodes) {
    const words = wordsOf(node);
    if (words && (!best || words.size < best.size)) best = words;
  }
  return best;
}

function wordsOf(node: PatternNode): ReadonlySet<string> | undefined {
  if (node.type === 'words') return isTelling(node.words) ? node.words : undefined;
  if (node.type !== 'either') return undefined;
  const all = new Set<string>();
  for (const option of node.options) {
    const words = requiredWords(option);
    if (!words) return undefined;
    for (const word of words) all.add(word);
  }
  return all;
}

function isTelling(words: ReadonlySet<string>): boolean {
  for (const word of words) if (COMMON.has(word)) return false;
  return true;
}

/// <reference types="node" />
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One of our own lists: the words of `data/words/<name>.txt`. */
export interface WordList {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Lists with a meaning of their own; all others hold words that are known. */
export const SPECIAL = new Set(['misspellings', 'removed', 'never-suggest']);

/** All lists of a folder in the order of their names, without comments and empty lines. */
export function readLists(folder: string): WordList[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.txt'.length), lines: readLines(join(folder, file)) }));
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** Lines `wrong -> right`, keyed by the wrong word. */
export function readPairs(list: WordList): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const line of list.lines) {
    const [wrong = '', right = ''] = line.split(/\s*->\s*/);
    if (!right) throw new Error(`${list.name}.txt: no "->" in "${line}"`);
    if (pairs.has(wrong)) throw new Error(`${list.name}.txt: "${wrong}" stands twice`);
    pairs.set(wrong, right);
  }
  return pairs;
}

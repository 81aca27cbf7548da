/// <reference types="node" />
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { HEADER, HEADER_BYTES, MAGIC, VERSION } from '../src/language/en/speller/format.ts';
import { foldWord } from '../src/language/en/speller/fold.ts';
import { checkMisspellings } from './words/check-misspellings.ts';
import { addDictionary, addOwnList, bindNamesToCapitals, removeWord } from './words/collect.ts';
import type { Collection } from './words/collect.ts';
import { buildDawg } from './words/dawg.ts';
import { expandDictionary } from './words/hunspell.ts';
import { usualRuns } from './words/letter-runs.ts';
import { readLists, readPairs } from './words/lists.ts';
import type { WordList } from './words/lists.ts';
import { packAutomaton, wordsInOrder } from './words/pack.ts';
import { displayForm, propertyByte } from './words/properties.ts';
import { readTiers } from './words/tiers.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DICTIONARIES = ['dictionary-en', 'dictionary-en-gb', 'dictionary-en-au', 'dictionary-en-ca'];

/** Builds the binary word list of English from the dictionaries and our own lists. */
export function buildWords(): Uint8Array {
  const lists = readLists(join(ROOT, 'data', 'words'));
  const find = (name: string): WordList =>
    lists.find((list) => list.name === name) ?? { name, lines: [] };
  const words = collectWords(lists, find('removed').lines, find('never-suggest').lines);
  const misspellings = readPairs(find('misspellings'));
  checkMisspellings(misspellings, words);

  const root = buildDawg([...words.keys()].sort());
  const automaton = packAutomaton(root);
  const properties: number[] = [];
  const display: string[] = [];
  for (const word of wordsInOrder(root)) {
    const entry = words.get(word);
    if (!entry) throw new Error(`The automaton has a word too many: ${word}`);
    properties.push(propertyByte(entry));
    const form = displayForm(entry);
    if (form !== undefined) display.push(form);
  }
  const pairs = [...misspellings].map(([wrong, right]) => `${wrong}\t${right}`);
  return assemble(
    automaton.bytes,
    automaton.root,
    Uint8Array.from(properties),
    display.sort(),
    pairs,
    usualRuns(words),
  );
}

function collectWords(
  lists: readonly WordList[],
  removed: readonly string[],
  neverSuggest: readonly string[],
): Collection {
  const words: Collection = new Map();
  const require = createRequire(import.meta.url);
  for (const name of DICTIONARIES) {
    const folder = dirname(require.resolve(name));
    const [aff, dic] = ['index.aff', 'index.dic'].map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    addDictionary(words, expandDictionary(aff ?? '', dic ?? ''));
  }
  for (const [word, tier] of readTiers()) {
    const entry = words.get(foldWord(word));
    if (entry) entry.tier = Math.min(entry.tier, tier);
  }
  for (const list of lists) addOwnList(words, list);
  bindNamesToCapitals(words);
  for (const word of removed) removeWord(words, word);
  for (const word of neverSuggest) {
    const entry = words.get(foldWord(word));
    if (entry) entry.suggestable = false;
  }
  return words;
}

function assemble(
  automaton: Uint8Array,
  root: number,
  properties: Uint8Array,
  display: readonly string[],
  misspellings: readonly string[],
  runs: Uint8Array,
): Uint8Array {
  const sections = [automaton, properties, encodeLines(display), encodeLines(misspellings), runs];
  const totalBytes = sections.reduce((sum, section) => sum + section.length, HEADER_BYTES);
  const bytes = new Uint8Array(totalBytes);
  const view = new DataView(bytes.buffer);
  const fields: Record<keyof typeof HEADER, number> = {
    magic: MAGIC,
    version: VERSION,
    totalBytes,
    wordCount: properties.length,
    automatonBytes: automaton.length,
    displayBytes: sections[2]?.length ?? 0,
    misspellingBytes: sections[3]?.length ?? 0,
    root,
  };
  for (const name of Object.keys(HEADER) as (keyof typeof HEADER)[]) {
    view.setUint32(HEADER[name] * 4, fields[name], true);
  }
  let at = HEADER_BYTES;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}

function encodeLines(lines: readonly string[]): Uint8Array {
  const text = lines.join('\n');
  if (/[^\n\t\x20-\x7E]/.test(text))
    throw new Error('Display forms and misspellings must be ASCII');
  return new TextEncoder().encode(text);
}

function main(path: string): void {
  const bytes = buildWords();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  const words = new DataView(bytes.buffer).getUint32(HEADER.wordCount * 4, true);
  const packed = brotliCompressSync(bytes).length;
  process.stdout.write(`${words} words, ${bytes.length} bytes, ${packed} with brotli\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv[2] ?? join(ROOT, 'dist', 'en.words'));
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { loadHunspell, loadWordList } from '../../src/node/index.ts';

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
const english = await loadHunspell({
  aff: readFileSync(join(folder, 'index.aff')),
  dic: readFileSync(join(folder, 'index.dic')),
});

const draft = (line: string) => `Dear Ana,\n\nThank you for the tour. ${line}\n\nBest,\nSam\n`;
const typos = (config: Parameters<typeof createLinter>[0], line: string) =>
  createLinter(config)
    .lint(draft(line))
    .diagnostics.filter(({ ruleId }) => ruleId === 'no-typos')
    .map(({ range }) => draft(line).slice(...range));

describe('a dictionary that a user hands in', () => {
  it('spells without the word list', () => {
    expect(typos({ dictionary: english }, 'I will recive the parcel gladly.')).toEqual(['recive']);
    expect(typos({ dictionary: english }, 'I will receive the parcel gladly.')).toEqual([]);
  });

  it('adds its words to the word list', () => {
    const dictionary = { isKnown: (word: string) => word === 'recieve', suggest: () => [] };
    const line = 'I will recieve the parcel.';
    expect(typos({ wordList: loadWordList() }, line)).toEqual(['recieve']);
    expect(typos({ wordList: loadWordList(), dictionary }, line)).toEqual([]);
  });
});

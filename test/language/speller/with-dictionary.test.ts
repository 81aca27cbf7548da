import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../../src/language/en/speller/speller.ts';
import { withDictionary } from '../../../src/language/en/speller/with-dictionary.ts';
import type { Dictionary } from '../../../src/model/dictionary.ts';
import { openWordList } from './word-list.ts';

const dictionary: Dictionary = {
  isKnown: (word) => word === 'braai' || word === 'recieve',
  suggest: () => ['braai', 'brain'],
};

describe('a dictionary beside the word list', () => {
  const speller = withDictionary(createSpeller(openWordList()), dictionary);

  it('knows what either knows', () => {
    expect(['interview', 'braai', 'braaai'].map((word) => speller.isKnown(word))).toEqual([
      true,
      true,
      false,
    ]);
    expect(speller.lookup('interview')?.tier).toBe(0);
  });

  it('lets the list suggest', () => {
    expect(speller.suggest('interveiw')[0]?.word).toBe('interview');
  });

  it('calls no word that it knows a misspelling', () => {
    expect(speller.isCommonMisspelling('recieve')).toBeUndefined();
    expect(speller.isCommonMisspelling('recieved')).toBe('received');
  });
});

describe('a dictionary alone', () => {
  const speller = withDictionary(undefined, dictionary);

  it('knows its own words, and nothing of any word', () => {
    expect(speller.isKnown('braai')).toBe(true);
    expect(speller.isKnown('interview')).toBe(false);
    expect(speller.isCommonMisspelling('recieved')).toBeUndefined();
    expect(speller.lookup('braai')).toBeUndefined();
  });

  it('suggests, the first sure where it is one slip away', () => {
    expect(speller.suggest('braaii')).toMatchObject([
      { word: 'braai', near: true, sureness: 1 },
      { word: 'brain', near: false, sureness: -1 },
    ]);
    expect(speller.suggest('braaii', { max: 1 })).toHaveLength(1);
  });

  it('leaves a word alone that is too long for it', () => {
    expect(speller.suggest('braaii'.repeat(20))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createBudget, createSpeller } from '../../../src/language/en/speller/speller.ts';
import {
  STEPS_PER_MESSAGE,
  STEPS_PER_WORD,
  WORDS_PER_MESSAGE,
} from '../../../src/language/en/speller/budget.ts';
import { MISSPELLED } from './misspelled.ts';
import { openWordList, readOwnList } from './word-list.ts';

const words = openWordList();
const speller = createSpeller(words);
const first = (word: string): string | undefined => speller.suggest(word)[0]?.word;

describe('suggest', () => {
  it('gets the first suggestion right for nine in ten misspellings', () => {
    expect(MISSPELLED.length).toBeGreaterThanOrEqual(150);
    const wrong = MISSPELLED.filter(([misspelled, right]) => first(misspelled) !== right);
    expect(wrong.length / MISSPELLED.length).toBeLessThanOrEqual(0.1);
  });

  it('does without the table of well-known misspellings, too', () => {
    const bare = createSpeller({ ...words, misspelling: () => undefined });
    const wrong = MISSPELLED.filter(
      ([misspelled, right]) => bare.suggest(misspelled)[0]?.word !== right,
    );
    expect(wrong.length / MISSPELLED.length).toBeLessThanOrEqual(0.1);
  });

  it('rarely calls a wrong suggestion near enough for a fix', () => {
    const near = MISSPELLED.flatMap(([misspelled, right]) => {
      const best = speller.suggest(misspelled)[0];
      return best?.near ? [best.word === right] : [];
    });
    expect(near.length / MISSPELLED.length).toBeGreaterThan(0.75);
    expect(near.filter((right) => !right).length / near.length).toBeLessThan(0.03);
  });

  it('keeps the case of the word', () => {
    expect([first('Recieved'), first('RECIEVED'), first('recieved')]).toEqual([
      'Received',
      'RECEIVED',
      'received',
    ]);
    expect([first('monday'), first('wensday'), first('Linkdin')]).toEqual([
      'Monday',
      'Wednesday',
      'LinkedIn',
    ]);
  });

  it('mends possessives, contractions and one part of a hyphenated word', () => {
    expect(first("compnay's")).toBe("company's");
    expect(first('dont')).toBe("don't");
    expect(first('well-knwon')).toBe('well-known');
  });

  it('parts words that were written as one', () => {
    expect(['alot', 'thankyou', 'infact', 'lookingforward', 'Thankyou'].map(first)).toEqual([
      'a lot',
      'thank you',
      'in fact',
      'looking forward',
      'Thank you',
    ]);
  });

  it('has nothing to say of known words, and at most as many words as asked for', () => {
    expect(speller.suggest('interview')).toEqual([]);
    expect(speller.suggest('wich', { max: 2 }).length).toBeLessThanOrEqual(2);
    expect(speller.suggest('wich', { max: 0 })).toEqual([]);
  });

  it('never offers a rude word', () => {
    const rude = new Set(readOwnList('never-suggest'));
    const near = readOwnList('never-suggest').flatMap((word) => [
      word.slice(1),
      word.slice(0, -1),
      `${word}e`,
      word.replace(/(.)(.)$/, '$2$1'),
    ]);
    for (const word of near) {
      for (const { word: offered } of speller.suggest(word)) expect(rude.has(offered)).toBe(false);
    }
  });

  it('says the same twice', () => {
    for (const [misspelled] of MISSPELLED.slice(0, 60)) {
      expect(speller.suggest(misspelled)).toEqual(speller.suggest(misspelled));
    }
  });
});

describe('budget', () => {
  it('bounds what one word costs', () => {
    for (const word of [
      'xqzvbnmklwrtpsdfghjk',
      'aeiouaeiouaeiouaeiou',
      'e'.repeat(32),
      'intrviwecmpny',
    ]) {
      const budget = createBudget();
      speller.suggest(word, { budget });
      expect(budget.spent).toBeLessThanOrEqual(STEPS_PER_WORD);
    }
  });

  it('spends nothing on words of more than 32 letters', () => {
    const budget = createBudget();
    for (const word of [
      'q'.repeat(33),
      'zx'.repeat(50_000),
      'teh-'.repeat(25_000),
      "a'".repeat(50_000),
    ]) {
      expect(speller.suggest(word, { budget })).toEqual([]);
    }
    expect(budget.spent).toBe(0);
  });

  it('bounds what 10,000 unknown words of a message cost', () => {
    const budget = createBudget();
    let answered = 0;
    for (let i = 0; i < 10_000; i++) {
      const word = `qwx${i.toString(26).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}zvk`;
      if (speller.suggest(word, { budget }).length > 0) answered++;
    }
    expect(answered).toBeLessThanOrEqual(WORDS_PER_MESSAGE);
    expect(budget.words).toBe(0);
    expect(budget.spent).toBeLessThanOrEqual(STEPS_PER_MESSAGE);
  });
});

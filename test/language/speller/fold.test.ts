import { expect, it } from 'vitest';
import { foldWord } from '../../../src/language/en/speller/fold.ts';

it.each([
  ['Résumé', 'resume'],
  ['Straße', 'strasse'],
  ['Søren', 'soren'],
  ['Ελλάδα', 'ελλαδα'],
  ['don’t', 'don’t'],
])('%s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

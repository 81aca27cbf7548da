import type { Dictionary } from '../../../model/dictionary.ts';
import { distance } from '../distance.ts';
import { createBudget, MAX_LETTERS, startWord } from './budget.ts';
import type { Speller, SuggestOptions, Suggestion } from './speller.ts';

/** One edit in a foreign dictionary counts as a likely slip: nothing is known of how common its words are. */
const COST_OF_EDIT = 0.65;

/** A speller that also knows what a dictionary knows; the dictionary alone where there is no word list. */
export function withDictionary(speller: Speller | undefined, dictionary: Dictionary): Speller {
  return {
    isKnown: (word) => (speller?.isKnown(word) ?? false) || dictionary.isKnown(word),
    suggest: (word, options = {}) =>
      speller?.suggest(word, options) ?? suggest(dictionary, word, options),
    isCommonMisspelling: (word) =>
      dictionary.isKnown(word) ? undefined : speller?.isCommonMisspelling(word),
    lookup: (word) => speller?.lookup(word),
  };
}

function suggest(
  dictionary: Dictionary,
  word: string,
  { max = 5, budget = createBudget() }: SuggestOptions,
): Suggestion[] {
  if (word.length > MAX_LETTERS || startWord(budget) === 0) return [];
  return dictionary
    .suggest(word)
    .slice(0, max)
    .map((text, i) => {
      const edits = distance(word.toLowerCase(), text.toLowerCase(), 2);
      const near = i === 0 && edits === 1;
      return { word: text, cost: edits * COST_OF_EDIT, near, sureness: near ? 1 : -1 };
    });
}

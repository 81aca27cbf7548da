import type { WordAutomaton, WordEntry } from './automaton.ts';
import { MAX_LETTERS, createBudget } from './budget.ts';
import type { Budget } from './budget.ts';
import { cleanWord, foldWord } from './fold.ts';
import { KnownWords } from './known.ts';
import { suggestWords } from './suggest.ts';
import type { Suggestion } from './suggest.ts';
import { Walker } from './walk.ts';

export { createBudget } from './budget.ts';
export type { Budget } from './budget.ts';
export type { Suggestion } from './suggest.ts';

/** How suggestions are sought. */
export interface SuggestOptions {
  /** At most so many; 5 when left out. */
  readonly max?: number;
  /** What is left to spend in this message; a budget of its own when left out. */
  readonly budget?: Budget;
}

/** Spelling of single words. */
export interface Speller {
  /** False only when the word is surely no word: numbers, codes and other scripts are known. */
  isKnown(word: string): boolean;
  /** What an unknown word may stand for, best first; nothing for known words. */
  suggest(word: string, options?: SuggestOptions): Suggestion[];
  /** Right spelling when the word is one of the well-known misspellings. */
  isCommonMisspelling(word: string): string | undefined;
  /** What the list says of a word, in whatever case it is written. */
  lookup(word: string): WordEntry | undefined;
}

const DEFAULT_MAX = 5;
/** Longest word, hyphens and all, that is taken apart. */
const MAX_LENGTH = 4 * MAX_LETTERS;
const CLITIC = /'(?:s|d|ll|ve|re)$/i;

/** A speller over an opened word list; `extraWords` are known besides, in any case. */
export function createSpeller(automaton: WordAutomaton, extraWords?: Iterable<string>): Speller {
  const known = new KnownWords(automaton, extraWords);
  const walker = new Walker(automaton.edges, automaton.root);

  const suggest = (word: string, options: SuggestOptions = {}): Suggestion[] => {
    const { max = DEFAULT_MAX, budget = createBudget() } = options;
    if (word.length > MAX_LENGTH || known.isKnown(word)) return [];
    const clean = cleanWord(word);
    const hyphenated = /^(.+[-\u2010-\u2015])([^-\u2010-\u2015]+)$/u.exec(clean);
    if (hyphenated) {
      const [, head = '', tail = ''] = hyphenated;
      return suggestParts(head, tail, max, budget);
    }
    const clitic = CLITIC.exec(clean)?.[0] ?? '';
    const base = clean.slice(0, clean.length - clitic.length);
    if (clitic === '' || known.isKnown(base))
      return suggestWords(automaton, walker, clean, max, budget);
    return withText('', suggestWords(automaton, walker, base, max, budget), clitic);
  };

  /** Only one part of a hyphenated word is mended; with two slips in it we are not sure. */
  const suggestParts = (head: string, tail: string, max: number, budget: Budget): Suggestion[] => {
    const hyphen = head.slice(-1);
    const start = head.slice(0, -1);
    if (known.isKnown(start)) return withText(head, suggest(tail, { max, budget }), '');
    if (known.isKnown(tail)) return withText('', suggest(start, { max, budget }), hyphen + tail);
    return [];
  };

  return {
    isKnown: (word) => known.isKnown(word),
    suggest,
    isCommonMisspelling: (word) => automaton.misspelling(foldWord(cleanWord(word))),
    lookup: (word) => automaton.lookup(foldWord(cleanWord(word))),
  };
}

function withText(before: string, suggestions: Suggestion[], after: string): Suggestion[] {
  return suggestions.map((one) => ({ ...one, word: before + one.word + after }));
}

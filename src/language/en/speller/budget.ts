/** Longest word that suggestions are sought for. */
export const MAX_LETTERS = 32;
/** Steps of the walk that one word may cost: more than any plain typo needs. */
export const STEPS_PER_WORD = 12_000;
/** Words of a message that get suggestions. */
export const WORDS_PER_MESSAGE = 30;
/** Steps that all words of a message may cost together. */
export const STEPS_PER_MESSAGE = 200_000;

/** What is left to spend on suggestions in one message; made anew for each message. */
export interface Budget {
  words: number;
  steps: number;
  /** Steps taken so far. */
  spent: number;
}

/** A full budget for one message. */
export function createBudget(words = WORDS_PER_MESSAGE, steps = STEPS_PER_MESSAGE): Budget {
  return { words, steps, spent: 0 };
}

/**
 * Takes one word from the budget and returns the steps it may cost: all that a word may need, or 0. A search cut short
 * would miss what stands beside the best word, and be too sure of it.
 */
export function startWord(budget: Budget): number {
  if (budget.words <= 0 || budget.steps < STEPS_PER_WORD) return 0;
  budget.words--;
  return STEPS_PER_WORD;
}

/** Books the steps that a word has cost. */
export function spend(budget: Budget, steps: number): void {
  budget.steps -= steps;
  budget.spent += steps;
}

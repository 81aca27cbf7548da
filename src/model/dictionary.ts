/** Spelling from a dictionary that a user hands in, for words that the word list does not have. */
export interface Dictionary {
  isKnown(word: string): boolean;
  /** What an unknown word may stand for, best first. */
  suggest(word: string): readonly string[];
}

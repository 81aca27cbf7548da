import type { Dictionary } from '../model/dictionary.ts';

/**
 * A Hunspell dictionary of the user's own, from the bytes of its `.aff` and `.dic` file. nspell, which reads it, is
 * loaded only here: building a dictionary takes it some 0.4 s. Suggestions are kept, since each costs it 20 ms.
 * @throws {Error} what nspell throws for files that are no dictionary.
 */
export async function loadHunspell(files: {
  aff: Uint8Array;
  dic: Uint8Array;
}): Promise<Dictionary> {
  const { default: nspell } = await import('nspell');
  const spell = nspell(files);
  const suggested = new Map<string, readonly string[]>();
  return {
    isKnown: (word) => spell.correct(word),
    suggest(word) {
      const known = suggested.get(word) ?? spell.suggest(word);
      suggested.set(word, known);
      return known;
    },
  };
}

import {
  ANY_CASE_BIT,
  CASE_CAPITAL,
  CASE_LOWER,
  CASE_MIXED,
  CASE_SHIFT,
  CASE_UPPER,
  NAME_BIT,
  NO_SUGGEST_BIT,
} from '../../src/language/en/speller/format.ts';
import type { CollectedWord } from './collect.ts';

/** Packs what is known of a word into one byte. */
export function propertyByte(word: CollectedWord): number {
  return (
    word.tier |
    (caseOf(word) << CASE_SHIFT) |
    (word.name ? NAME_BIT : 0) |
    (word.anyCase ? ANY_CASE_BIT : 0) |
    (word.suggestable ? 0 : NO_SUGGEST_BIT)
  );
}

/** The form to show, without accents, when it is neither lower case nor Capital nor ALL CAPITALS. */
export function displayForm(word: CollectedWord): string | undefined {
  if (caseOf(word) !== CASE_MIXED) return undefined;
  return word.forms.at(-1)?.normalize('NFD').replace(/\p{M}/gu, '');
}

function caseOf({ lower, forms }: CollectedWord): number {
  if (lower) return CASE_LOWER;
  const form = forms.at(-1) ?? '';
  if (form.length > 1 && form === form.toUpperCase()) return CASE_UPPER;
  return /^\p{Lu}\P{Lu}*$/u.test(form) ? CASE_CAPITAL : CASE_MIXED;
}

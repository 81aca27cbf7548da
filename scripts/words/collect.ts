import { foldWord } from '../../src/language/en/speller/fold.ts';
import type { WordList } from './lists.ts';
import { SPECIAL } from './lists.ts';
import type { ExpandedWord } from './hunspell.ts';

/** All that is known of one word before it is packed. */
export interface CollectedWord {
  /** Stands in lower case. */
  lower: boolean;
  /** Forms with capitals, in the order they came. */
  readonly forms: string[];
  tier: number;
  name: boolean;
  anyCase: boolean;
  suggestable: boolean;
}

export type Collection = Map<string, CollectedWord>;

export const RAREST = 7;
const PLAIN = /^[a-z']+$/;
const NAMES = new Set(['given-names', 'family-names']);
/** Lists of proper nouns that want their capital; brands and abbreviations stand in any case. */
const CAPITAL_ONLY = new Set([...NAMES, 'places', 'mail', 'contractions', 'capital-brands']);
/** Tier of our own words that the frequency lists don't have. */
const OWN_TIERS: Readonly<Record<string, number>> = { mail: 0, workplace: 2, contractions: 1 };
const OWN_TIER = 4;

/** Adds the words of a dictionary, without possessives: the speller takes `'s` off itself. */
export function addDictionary(collection: Collection, words: Iterable<ExpandedWord>): void {
  for (const { word, suggestable } of words) {
    if (word.endsWith("'s") && word !== "let's") continue;
    add(collection, word, (entry) => {
      entry.suggestable &&= suggestable;
    });
  }
}

/** Adds one of our own lists. */
export function addOwnList(collection: Collection, { name, lines }: WordList): void {
  if (SPECIAL.has(name)) return;
  for (const line of lines) {
    if (line.includes('-')) continue;
    const added = add(collection, line, (entry, lower) => {
      entry.tier = Math.min(entry.tier, NAMES.has(name) ? RAREST : (OWN_TIERS[name] ?? OWN_TIER));
      entry.name ||= NAMES.has(name);
      entry.anyCase ||= !lower && !CAPITAL_ONLY.has(name);
    });
    if (!added) throw new Error(`${name}.txt: "${line}" has letters that the word list has not`);
  }
}

/** Takes the leave to stand in lower case from brands that are names of people, such as Morgan. */
export function bindNamesToCapitals(collection: Collection): void {
  for (const entry of collection.values()) if (entry.name) entry.anyCase = false;
}

/** Takes a word out; where it is a name as well, the name with its capital stays. */
export function removeWord(collection: Collection, word: string): void {
  const entry = collection.get(foldWord(word));
  if (entry?.name && entry.forms.length > 0) entry.lower = false;
  else collection.delete(foldWord(word));
}

function add(
  collection: Collection,
  word: string,
  change: (entry: CollectedWord, lower: boolean) => void,
): boolean {
  const folded = foldWord(word);
  if (!PLAIN.test(folded)) return false;
  let entry = collection.get(folded);
  if (!entry) {
    entry = {
      lower: false,
      forms: [],
      tier: RAREST,
      name: false,
      anyCase: false,
      suggestable: true,
    };
    collection.set(folded, entry);
  }
  const lower = word === word.toLowerCase();
  if (lower) entry.lower = true;
  else entry.forms.push(word);
  change(entry, lower);
  return true;
}

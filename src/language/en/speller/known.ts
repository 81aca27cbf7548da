import { HYPHEN_PREFIXES, isDerived } from './affixes.ts';
import type { WordAutomaton, WordEntry } from './automaton.ts';
import { MAX_LETTERS } from './budget.ts';
import { casePattern, cleanWord, foldWord } from './fold.ts';
import type { CasePattern } from './fold.ts';

const HYPHENS = /[-\u2010-\u2015\u2212\/&+]/u;
const DIGIT = /\p{N}/u;
const BEYOND_LATIN = /[^\p{Script=Latin}\p{M}']/u;
/** Unknown words in capitals up to this length pass as abbreviations. */
const ACRONYM_LETTERS = 5;
const CLITIC = /^(.+)'(?:s|d|ll|ve|re|m|am)$/;
const NAME_PARTICLE = /^(?:[odlnmt]|dell|mac)'(?=\p{L}{3})/u;

/** Answers whether a word is spelled right, as far as the list and the habits of English say. */
export interface KnownWords {
  isKnown(word: string): boolean;
  lookup(folded: string): WordEntry | undefined;
}

/** Known words of the list and of `extraWords`, which count in any case. */
export function createKnownWords(
  automaton: WordAutomaton,
  extraWords: Iterable<string> = [],
): KnownWords {
  const extra = new Set<string>();
  for (const word of extraWords) extra.add(foldWord(cleanWord(word.trim())));

  /** One word without hyphens or apostrophes to take apart, in the case it is written in. */
  const isListed = (folded: string, pattern: CasePattern): boolean => {
    if (extra.has(folded)) return true;
    const entry = automaton.lookup(folded);
    if (entry) return entry.case === 'lower' || entry.anyCase || pattern !== 'lower';
    if (automaton.misspelling(folded) !== undefined) return false;
    return isDerived(folded, automaton.lookup);
  };

  const isPart = (word: string): boolean => {
    if (word.length <= 1 || word.length > MAX_LETTERS) return true;
    const folded = foldWord(word);
    const pattern = casePattern(word);
    if (isListed(folded, pattern)) return true;
    if (folded.includes("'")) return isClitic(word, folded, pattern);
    if (automaton.misspelling(folded) !== undefined) return false;
    return isAbbreviation(word, pattern) || isCompoundBrand(word, pattern);
  };

  const isClitic = (word: string, folded: string, pattern: CasePattern): boolean => {
    const base = CLITIC.exec(folded)?.[1];
    if (base !== undefined) return isPart(word.slice(0, base.length));
    if (folded.endsWith("'")) return isPart(word.slice(0, -1));
    if (folded.startsWith("'")) return isPart(word.slice(1));
    const particle = NAME_PARTICLE.exec(folded)?.[0];
    return particle !== undefined && pattern !== 'lower' && /^\p{Lu}/u.test(word);
  };

  /** `GreenTech`, `iPhone`: capitals inside a word are a brand's doing, not a slip like `THe`. */
  const isCompoundBrand = (word: string, pattern: CasePattern): boolean =>
    pattern === 'mixed' && /\p{Ll}\p{Lu}/u.test(word);

  const isKnown = (word: string): boolean => {
    const clean = cleanWord(word);
    if (clean === '' || DIGIT.test(clean)) return true;
    if (!HYPHENS.test(clean)) return BEYOND_LATIN.test(clean) || isPart(clean);
    const folded = foldWord(clean);
    if (extra.has(folded)) return true;
    return clean
      .split(HYPHENS)
      .every((part) => HYPHEN_PREFIXES.has(part.toLowerCase()) || BEYOND_LATIN.test(part) || isPart(part));
  };

  return { isKnown, lookup: automaton.lookup };
}

/** `KPI`, `SLAs`: short words in capitals, with or without a plural s. */
function isAbbreviation(word: string, pattern: CasePattern): boolean {
  if (pattern === 'upper') return word.length <= ACRONYM_LETTERS;
  return word.length <= ACRONYM_LETTERS + 1 && /^\p{Lu}{2,}s$/u.test(word);
}

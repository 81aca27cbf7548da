import { isAscii } from '../letters.ts';
import { HYPHEN_PREFIXES, isDerived } from './affixes.ts';
import type { WordAutomaton } from './automaton.ts';
import { MAX_LETTERS } from './budget.ts';
import { casePattern, cleanWord, foldWord } from './fold.ts';
import type { CasePattern } from './fold.ts';

const HYPHENS = /[-\u2010-\u2015\u2212/&+]/u;
/** Unknown words in capitals up to this length pass as abbreviations. */
const ACRONYM_LETTERS = 5;
const CLITIC = /^(.+)'(?:[sdm]|ll|ve|re|am)$/;
const NAME_PARTICLE = /^(?:[odlnmt]|dell|mac)'(?=[^\d'.-]{3})/u;

/** Answers whether a word is spelled right, as far as the list and the habits of English say. */
export class KnownWords {
  private readonly extra = new Set<string>();

  /** `extraWords` are known besides those of the list, in any case. */
  constructor(
    private readonly automaton: WordAutomaton,
    extraWords: Iterable<string> = [],
  ) {
    for (const word of extraWords) this.extra.add(foldWord(cleanWord(word.trim())));
  }

  isKnown(word: string): boolean {
    const clean = cleanWord(word);
    if (clean === '' || hasDigit(clean)) return true;
    if (!HYPHENS.test(clean)) return isBeyondLatin(clean) || this.isPart(clean);
    if (this.extra.has(foldWord(clean))) return true;
    return clean
      .split(HYPHENS)
      .every(
        (part) =>
          HYPHEN_PREFIXES.has(part.toLowerCase()) || isBeyondLatin(part) || this.isPart(part),
      );
  }

  private isPart(word: string): boolean {
    if (word.length <= 1 || word.length > MAX_LETTERS) return true;
    const folded = foldWord(word);
    const pattern = casePattern(word);
    if (this.isListed(folded, pattern)) return true;
    if (folded.includes("'")) return this.isClitic(word, folded);
    if (this.automaton.misspelling(folded) !== undefined) return false;
    return isAbbreviation(word, pattern) || isCompoundBrand(word, pattern);
  }

  /** Whether the word, as a whole and in this case, is in the list or made from a word in it. */
  private isListed(folded: string, pattern: CasePattern): boolean {
    if (this.extra.has(folded)) return true;
    const entry = this.automaton.lookup(folded);
    if (entry) return entry.case === 'lower' || entry.anyCase || pattern !== 'lower';
    if (this.automaton.misspelling(folded) !== undefined) return false;
    return isDerived(folded, this.automaton.lookup);
  }

  private isClitic(word: string, folded: string): boolean {
    const base = CLITIC.exec(folded)?.[1];
    // From the end: a letter such as “ß” is two when folded.
    if (base !== undefined) return this.isPart(word.slice(0, base.length - folded.length));
    if (folded.endsWith("'")) return this.isPart(word.slice(0, -1));
    if (folded.startsWith("'")) return this.isPart(word.slice(1));
    return NAME_PARTICLE.test(folded) && /\p{Lu}/u.test(word);
  }
}

function hasDigit(word: string): boolean {
  return isAscii(word) ? /\d/u.test(word) : /\p{N}/u.test(word);
}

/** Letters of a script that the list does not have. */
function isBeyondLatin(word: string): boolean {
  return isAscii(word) ? /[^a-z']/iu.test(word) : /[^\p{Script=Latin}\p{M}']/u.test(word);
}

/** `GreenTech`, `iPhone`: capitals inside a word are a brand's doing, not a slip like `THe`. */
function isCompoundBrand(word: string, pattern: CasePattern): boolean {
  return pattern === 'mixed' && /\p{Ll}\p{Lu}/u.test(word);
}

/** `KPI`, `SLAs`: short words in capitals, with or without a plural s. */
function isAbbreviation(word: string, pattern: CasePattern): boolean {
  if (pattern === 'upper') return word.length <= ACRONYM_LETTERS;
  return word.length <= ACRONYM_LETTERS + 1 && /^\p{Lu}{2,}s$/u.test(word);
}

import { soundOf } from './sound-alike.ts';

/*
 * How sure it is that an unknown word is a slip for the word nearest to it, and no word of a trade, a kitchen or a
 * language that the list lacks. The weights are those of a logistic regression on slips in messages and on words of
 * trades that an older list did not have, rounded; above nought a slip is likelier.
 */
const BASE = -0.6;
const COST = -5;
/** For each letter, up to twelve: a long word has few neighbours by chance. */
const LETTER = 0.58;
const MAX_LETTERS = 12;
/** For each letter under eight, and with it for what the slip costs. */
const SHORT = 8;
const SHORT_LETTER = 0.7;
const SHORT_LETTER_COST = -0.65;
/** Kitchens and trades have many words of four letters. */
const VERY_SHORT = 4;
const VERY_SHORT_WORD = -1;
/** By the tier of the word that is meant. */
const TIERS = [3, 0.9, 0, 0, -2.3, -2.3, -2.3, -2.3] as const;
const ODD_LETTERS = 2.2;
/** It differs in its last letters only: another form of the word rather than a slip. */
const OTHER_ENDING = -0.8;
const OTHER_BEGINNING = -1.5;
/** A known verb and `er` or `ing`, or two known words. */
const DERIVED = -2.2;
const MADE_OF_WORDS = -1;
/** Several slips, and yet it sounds like the word that is meant. */
const SEVERAL = 0.9;
const SAME_SOUND = 1.5;

/** A folded word, the folded word that it may stand for, and what is known of both. */
export interface PossibleSlip {
  readonly written: string;
  readonly meant: string;
  readonly tier: number;
  /** In slips. */
  readonly cost: number;
  /** Whether it has letters in an order that hardly any word has. */
  readonly isOdd: boolean;
  /** The tier of a plain word; undefined for what is no plain word. */
  readonly tierOf: (word: string) => number | undefined;
}

/** Above nought a slip is likelier than a word that the list lacks. */
export function slipScore({ written, meant, tier, cost, isOdd, tierOf }: PossibleSlip): number {
  const letters = written.length;
  const short = Math.max(0, SHORT - letters);
  const facts: readonly (readonly [boolean, number])[] = [
    [letters <= VERY_SHORT, VERY_SHORT_WORD],
    [isOdd, ODD_LETTERS],
    [hasOtherEnding(written, meant), OTHER_ENDING],
    [written[0] !== meant[0], OTHER_BEGINNING],
    [isDerived(written, tierOf), DERIVED],
    [isMadeOfWords(written, tierOf), MADE_OF_WORDS],
    [cost >= SEVERAL && soundOf(written) === soundOf(meant), SAME_SOUND],
  ];
  const score = facts.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), BASE);
  const ofLength = LETTER * Math.min(letters, MAX_LETTERS) + short * SHORT_LETTER;
  return score + ofLength + (COST + short * SHORT_LETTER_COST) * cost + (TIERS[tier] as number);
}

function hasOtherEnding(written: string, meant: string): boolean {
  const stem = Math.max(3, written.length - 2);
  return written.slice(0, stem) === meant.slice(0, stem);
}

/** `recommender`, `improvers`, `stunner`; `glanding`, `portering`, where no consonant is doubled before `ing`. */
function isDerived(word: string, tierOf: PossibleSlip['tierOf']): boolean {
  const noun = /^(.{2,}(?:[^aeiouwy]{2}|[^f]er))ing$/u.exec(word)?.[1];
  if (noun !== undefined && (tierOf(noun) ?? 9) <= 4) return true;
  const stem = /^(.{4,})ers?$/u.exec(word)?.[1];
  if (stem === undefined) return false;
  const undoubled = /(.)\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...undoubled].some((verb) => (tierOf(verb) ?? 9) <= 3);
}

function isMadeOfWords(word: string, tierOf: PossibleSlip['tierOf']): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    const tiers = [tierOf(word.slice(0, at)), tierOf(word.slice(at))];
    if (tiers.every((tier = 9) => tier <= 4)) return true;
  }
  return false;
}

import { distance } from '../language/en/distance.ts';
import { startsUpper } from '../language/en/letters.ts';
import type { Speller, Suggestion } from '../language/en/speller/speller.ts';
import { textAt } from '../language/en/terms.ts';
import type { Sentence, Token } from '../model/message.ts';

const GREETING_WORDS = new Set('Hello Dear Good Greetings Hi'.split(' '));
const AFTER_NAME = new Set(
  'and is was has had will would said told mentioned asked showed s'.split(' '),
);

const COMMON_CAPITAL = 4;
/** From this length a word that is sure to be a slip is no name either. */
const LONG = 8;
/** What opens a sentence whatever follows, a name too. */
const OPENERS = /(?:ly|^Meanwhile|^However|^Therefore|^Furthermore|^Moreover|^Although|^Because)$/u;

/** `monday` wants its capital; a name in small letters is hasty, not misspelt, and `nero` is a kale. */
function isCommonCapital(word: string, speller: Speller): boolean {
  const entry = speller.lookup(word);
  return entry !== undefined && !entry.name && entry.tier <= COMMON_CAPITAL;
}

const NEVER = -9;
/** Many a compound has half a word of another language: `famille-rose`. */
const HYPHENATED = 2.5;
/** How sure it must be of a word at the start of a sentence that may be a name. */
const QUITE_SURE = 2.5;

/** Two unknown words side by side are rather a term of a trade or of another language: `gua sha`. */
export function isAmongUnknown({ tokens }: Sentence, at: number, speller: Speller): boolean {
  const isUnknown = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    (!startsUpper(token.text) || /\P{ASCII}/u.test(token.text)) &&
    !speller.isKnown(token.text) &&
    speller.isCommonMisspelling(token.text) === undefined;
  return isUnknown(tokens[at - 1]) || isUnknown(tokens[at + 1]);
}

/** How sure it is that a lower-case word is a slip for its best suggestion, and no jargon that the list lacks. */
export function slipSureness(word: string, best: Suggestion | undefined, speller: Speller): number {
  if (!best || /[^\p{ASCII}’]/u.test(word)) return NEVER;
  if (startsUpper(best.word) && !isCommonCapital(best.word, speller)) return NEVER;
  return best.sureness - (word.includes('-') ? HYPHENATED : 0);
}

/** Whether a capitalised word at the start of a sentence is a slip and can't be a name. */
export function isNoName(sentence: Sentence, at: number, best: Suggestion | undefined): boolean {
  const word = sentence.tokens[at] as Token;
  if (!best || !(best.near || (best.sureness > QUITE_SURE && word.text.length >= LONG)))
    return false;
  if (sentence.section === 'closing') return true;
  if (sentence.section === 'greeting') return GREETING_WORDS.has(best.word);
  const next = sentence.tokens.slice(at + 1).find(({ kind }) => kind !== 'punctuation');
  if (word.text.length < 5 || !next) return false;
  if (OPENERS.test(best.word)) return true;
  if (next.text === 'I' || /^I[’']/u.test(next.text)) return true;
  return !startsUpper(next.text) && !AFTER_NAME.has(next.text);
}

const DAYS_AND_MONTHS =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February August September October November December'.split(
    ' ',
  );
const BEFORE_DAY = /^(?:on|in|by|until|till|next|last|this|every|each|\d{1,2}(?:st|nd|rd|th)?)$/iu;

/** "on Thurday", "in Augist": with a capital, but no name stands there. */
export function dayOrMonth({ tokens }: Sentence, at: number): string | undefined {
  const { text: written } = tokens[at] as Token;
  if (written.length < 6 || !BEFORE_DAY.test(textAt(tokens, at - 1))) return undefined;
  return DAYS_AND_MONTHS.find((name) => distance(written, name, 1) === 1);
}

/** A word of the list of which the half at hand is none: "to gether". */
export function wholeWord(
  { tokens }: Sentence,
  at: number,
  speller: Speller,
): { start: number; end: number; text: string; instead: string } | undefined {
  for (const [first, second] of [tokens.slice(at - 1, at + 1), tokens.slice(at, at + 2)]) {
    if (first?.kind !== 'word' || second?.kind !== 'word' || startsUpper(second.text)) continue;
    if (second.start !== first.end + 1) continue;
    const instead = first.text + second.text;
    const entry = instead.length < LONG_WHOLE ? undefined : speller.lookup(instead);
    if (entry?.case !== 'lower' || entry.tier > COMMON_WHOLE) continue;
    const { start } = first;
    return { start, end: second.end, text: `${first.text} ${second.text}`, instead };
  }
  return undefined;
}

const LONG_WHOLE = 6;
const COMMON_WHOLE = 2;

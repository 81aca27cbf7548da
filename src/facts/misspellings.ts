import { isQuotedAt } from '../language/quotations.ts';
import { isAscii, startsUpper } from '../language/en/letters.ts';
import { partsOfText } from './name-use.ts';
import { dayOrMonth, isAmongUnknown, isNoName, slipSureness, wholeWord } from './slip-evidence.ts';
import { createBudget, type Speller, type Suggestion } from '../language/en/speller/speller.ts';
import { normalize } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { Misspelling, NameUse } from '../model/facts.ts';
import type { Message, Sentence, Token } from '../model/message.ts';

/** What is known of a message's names before its words are judged. */
interface Known {
  readonly names: ReadonlySet<string>;
  /** Capitalised words that stand twice or more: names of things that no list has. */
  readonly repeated: ReadonlySet<string>;
}

/** An unknown word, and how sure it is that it is misspelt. */
interface Suspect {
  readonly misspelling: Misspelling;
  readonly sureness: number;
}

const CERTAIN = 9;
/** From here on a word is misspelt, whatever else stands in the message. */
const SURE = 2.5;
/** Whoever slipped for sure may have slipped again; in a message without a sure slip an odd word is jargon. */
const LEAST_AMONG_SLIPS = -0.5;
const LEAST = 0.8;

/** Words that are surely misspelt; names, acronyms, codes, addresses and quoted words are not. */
export function findMisspellings(
  message: Message,
  context: Context,
  names: readonly NameUse[],
  speller: Speller,
): Misspelling[] {
  const known = {
    names: knownNames(
      context,
      names.map((name) => withoutOpener(message, name)),
    ),
    repeated: repeatedCapitals(message),
  };
  const suggest = suggestOnce(speller);
  const suspects = message.sentences
    .filter(({ section }) => section !== 'signature')
    .flatMap((sentence) =>
      sentence.tokens.flatMap((token, at) => {
        if (!isCandidate(token, known) || speller.isKnown(token.text)) return [];
        if (isQuotedAt(message, token.start)) return [];
        return judge(sentence, at, speller, suggest, () => standsTwice(token, message)) ?? [];
      }),
    );
  const least = suspects.some(({ sureness }) => sureness >= SURE) ? LEAST_AMONG_SLIPS : LEAST;
  return suspects.flatMap(({ misspelling, sureness }) => (sureness >= least ? [misspelling] : []));
}

/** "Helo Ms Vickers,": the first of several words of a greeting may be a misspelt opener. */
function withoutOpener(message: Message, name: NameUse): NameUse {
  const greeting = message.sections.find((section) => section.name === 'greeting');
  const isFirst = name.where === 'greeting' && name.start === greeting?.start;
  return isFirst && name.parts.length > 1 ? { ...name, parts: name.parts.slice(1) } : name;
}

function knownNames(
  { interviewer, recipient, company, role, sender, words = [] }: Context,
  names: readonly NameUse[],
) {
  const given = [interviewer, recipient, company, role, sender, ...words].flatMap(partsOfText);
  const written = names.filter(({ where }) => where !== 'text').flatMap(({ parts }) => parts);
  return new Set([...given, ...written].flatMap((part) => [part, ...part.split('-')]));
}

function repeatedCapitals(message: Message): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { tokens } of message.sentences) {
    for (const { kind, text } of tokens) {
      if (kind !== 'word' || !startsUpper(text)) continue;
      const norm = normalize(text);
      if (seen.has(norm)) repeated.add(norm);
      seen.add(norm);
    }
  }
  return repeated;
}

/** `log4j`, `e/w`, `iPhone`, `R&D`: written as no common word is. */
function isNoPlainWord(text: string): boolean {
  return isAscii(text)
    ? /[\d_@#/\\]|[a-z][A-Z]|^[A-Z][A-Z.&-]{1,7}s?$/u.test(text)
    : /[\p{N}_@#/\\]|\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}.&-]{1,7}s?$/u.test(text);
}

function standsTwice({ text }: Token, { sentences }: Message): boolean {
  const norm = normalize(text);
  const same = sentences.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === 'word' && normalize(token.text) === norm),
  );
  return same.length > 1;
}

function isCandidate({ kind, text }: Token, { names, repeated }: Known): boolean {
  if (kind !== 'word' || text.length < 3 || isNoPlainWord(text)) return false;
  const norm = normalize(text).replace(/'s$/u, '');
  return (
    !names.has(norm) &&
    !norm.split('-').every((part) => names.has(part)) &&
    !(repeated.has(norm) && startsUpper(text))
  );
}

type Suggest = (word: string) => readonly Suggestion[];

/** A word that is written again costs nothing of what a message may spend. */
function suggestOnce(speller: Speller): Suggest {
  const budget = createBudget();
  const known = new Map<string, readonly Suggestion[]>();
  return (word) => {
    const found = known.get(word) ?? speller.suggest(word, { budget });
    known.set(word, found);
    return found;
  };
}

function judge(
  sentence: Sentence,
  at: number,
  speller: Speller,
  suggest: Suggest,
  isRepeated: () => boolean,
): Suspect | undefined {
  const token = sentence.tokens[at] as Token;
  if (isKnownForm(token.text, speller)) return undefined;
  const whole = wholeWord(sentence, at, speller);
  if (whole) return suspect(sentence, whole, [whole.instead]);
  const isCertain = speller.isCommonMisspelling(token.text) !== undefined;
  const isCapital = startsUpper(token.text);
  if (!isCertain && isCapital && at !== firstWord(sentence)) {
    const day = dayOrMonth(sentence, at);
    return day === undefined ? undefined : suspect(sentence, token, [day]);
  }
  const found = suggest(token.text);
  const [best] = found;
  if (best && isApostropheMissing(token.text, best.word)) return undefined;
  const words = found.map(({ word }) => word);
  const near = best?.near ?? false;
  if (isCertain) return suspect(sentence, token, words, near);
  if (isCapital)
    return isNoName(sentence, at, best) ? suspect(sentence, token, words, near) : undefined;
  const isDoubtful = isRepeated() || isAmongUnknown(sentence, at, speller);
  const sureness = slipSureness(token.text, best, speller) - (isDoubtful ? SURE : 0);
  return suspect(sentence, token, words, near, sureness);
}

function suspect(
  { section }: Sentence,
  { start, end, text: word }: Pick<Token, 'start' | 'end' | 'text'>,
  suggestions: readonly string[],
  near = true,
  sureness = CERTAIN,
): Suspect {
  return { misspelling: { start, end, section, word, suggestions, near }, sureness };
}

/** A plural of a known word, or one written with a hyphen ("co-ordinator"), is no typo. */
function isKnownForm(word: string, speller: Speller): boolean {
  if (/[^s]s$/u.test(word) && speller.isKnown(word.slice(0, -1))) return true;
  if (word.endsWith('ies') && speller.isKnown(`${word.slice(0, -3)}y`)) return true;
  return word.includes('-') && speller.isKnown(word.replaceAll('-', ''));
}

/** "dont" and "thats" are the business of `apostrophes`. */
function isApostropheMissing(word: string, suggestion: string): boolean {
  return (
    suggestion.includes("'") && suggestion.replaceAll("'", '').toLowerCase() === word.toLowerCase()
  );
}

function firstWord({ tokens }: Sentence): number {
  return tokens.findIndex(({ kind }) => kind !== 'punctuation' && kind !== 'symbol');
}

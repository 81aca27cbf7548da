import { isAscii, startsUpper } from '../language/en/letters.ts';
import { partsOfText } from './name-use.ts';
import {
  createBudget,
  type Budget,
  type Speller,
  type Suggestion,
} from '../language/en/speller/speller.ts';
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
  const budget = createBudget();
  return message.sentences
    .filter(({ section }) => section !== 'signature' && section !== 'headers')
    .flatMap((sentence) =>
      sentence.tokens.flatMap((token, at) => {
        if (!isCandidate(token, known) || speller.isKnown(token.text)) return [];
        return judge(sentence, at, speller, budget) ?? [];
      }),
    );
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

function isCandidate({ kind, text }: Token, { names, repeated }: Known): boolean {
  if (kind !== 'word' || text.length < 3 || isNoPlainWord(text)) return false;
  const norm = normalize(text).replace(/'s$/u, '');
  return (
    !names.has(norm) &&
    !norm.split('-').every((part) => names.has(part)) &&
    !(repeated.has(norm) && startsUpper(text))
  );
}

function judge(
  sentence: Sentence,
  at: number,
  speller: Speller,
  budget: Budget,
): Misspelling | undefined {
  const token = sentence.tokens[at] as Token;
  if (isQuoted(sentence, at) || isKnownForm(token.text, speller)) return undefined;
  const isCertain = speller.isCommonMisspelling(token.text) !== undefined;
  const isCapital = startsUpper(token.text);
  if (!isCertain && isCapital && at !== firstWord(sentence)) return undefined;
  const found = speller.suggest(token.text, { budget });
  const [best] = found;
  if (best && isApostropheMissing(token.text, best.word)) return undefined;
  const isSure = isCapital ? isNoName(sentence, at, best) : isClose(token.text, best, speller);
  if (!isCertain && !isSure) return undefined;
  const { start, end } = token;
  return {
    start,
    end,
    section: sentence.section,
    word: token.text,
    suggestions: found.map(({ word }) => word),
    near: best?.near ?? false,
  };
}

/** A plural of a known word, or one written with a hyphen ("co-ordinator"), is no typo. */
function isKnownForm(word: string, speller: Speller): boolean {
  if (/[^s]s$/u.test(word) && speller.isKnown(word.slice(0, -1))) return true;
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

/** Costs of suggestions count one for a plain edit; a likely slip costs less. */
const LIKELY_SLIP = 0.7;
const TWO_SLIPS = 1.3;
/** The commonness tier up to which a word is one that such a mail would use. */
const COMMON = 1;

/** "helpyou" is two words run together; "cheesemaker" is a compound that no list has. */
const SMALL_WORDS = new Set(
  'a an the to of in on at is it we i you as for and be so my your all any with from by or if me us our'.split(
    ' ',
  ),
);

/** Whether a lower-case word is surely a slip for its best suggestion, and no jargon that the list lacks. */
function isClose(word: string, best: Suggestion | undefined, speller: Speller): boolean {
  if (!best) return false;
  const { word: target, cost, near } = best;
  if (startsUpper(target)) return near && cost < 0.3 && word.length > 4;
  const isCommon = target.includes(' ')
    ? target.split(' ').some((part) => SMALL_WORDS.has(part))
    : (speller.lookup(target)?.tier ?? 9) <= COMMON;
  if (target.includes(' ') && !isCommon) return false;
  if (near) return isCommon || cost <= LIKELY_SLIP;
  return isCommon && cost <= TWO_SLIPS && word.length >= 8;
}

/** Whether a capitalised word at the start of a sentence is a slip and can't be a name. */
function isNoName(sentence: Sentence, at: number, best: Suggestion | undefined): boolean {
  const word = sentence.tokens[at] as Token;
  if (!best?.near) return false;
  if (sentence.section === 'closing') return true;
  if (sentence.section === 'greeting') return /^(?:Hello|Dear|Good|Greetings|Hi)$/u.test(best.word);
  const next = sentence.tokens.slice(at + 1).find(({ kind }) => kind !== 'punctuation');
  if (word.text.length < 5 || !next) return false;
  if (next.text === 'I' || /^I[’']/u.test(next.text)) return true;
  return (
    !startsUpper(next.text) &&
    !/^(?:and|is|was|has|had|will|would|said|told|mentioned|asked|showed|s)$/u.test(next.text)
  );
}

/** "the ‘teh’ of old", “Beware of teh dog”: quoted words are spoken about, not written. */
function isQuoted({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (/[“"‘`]$/u.test(before) && /^[”"’`.,]/u.test(after)) return true;
  let open = 0;
  for (const { text } of tokens.slice(0, at)) {
    if (/^["“”]$/u.test(text)) open = text === '”' || (text === '"' && open > 0) ? 0 : 1;
  }
  return open > 0 && tokens.slice(at).some(({ text }) => /^["”]/u.test(text));
}

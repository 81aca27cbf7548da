import { partsOfText } from './name-use.ts';
import { createBudget, type Budget, type Speller, type Suggestion } from '../language/en/speller/speller.ts';
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
export function findMisspellings(message: Message, context: Context, names: readonly NameUse[], speller: Speller): Misspelling[] {
  const known = { names: knownNames(context, names), repeated: repeatedCapitals(message) };
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

function knownNames({ interviewer, recipient, company, role, sender, words = [] }: Context, names: readonly NameUse[]) {
  const given = [interviewer, recipient, company, role, sender, ...words].flatMap(partsOfText);
  const written = names.filter(({ where }) => where !== 'text').flatMap(({ parts }) => parts);
  return new Set([...given, ...written].flatMap((part) => [part, ...part.split('-')]));
}

function repeatedCapitals(message: Message): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { tokens } of message.sentences) {
    for (const { kind, text } of tokens) {
      if (kind !== 'word' || !/^\p{Lu}/u.test(text)) continue;
      const norm = normalize(text);
      if (seen.has(norm)) repeated.add(norm);
      seen.add(norm);
    }
  }
  return repeated;
}

function isCandidate({ kind, text }: Token, { names, repeated }: Known): boolean {
  if (kind !== 'word' || text.length < 3 || /\p{N}|[_@#/\\]/u.test(text)) return false;
  if (/\p{Ll}\p{Lu}/u.test(text) || /^\p{Lu}[\p{Lu}.&-]{1,7}s?$/u.test(text)) return false;
  const norm = normalize(text).replace(/'s$/u, '');
  return !names.has(norm) && !norm.split('-').every((part) => names.has(part)) && !(repeated.has(norm) && /^\p{Lu}/u.test(text));
}

function judge(sentence: Sentence, at: number, speller: Speller, budget: Budget): Misspelling | undefined {
  const token = sentence.tokens[at] as Token;
  if (isQuoted(sentence, at)) return undefined;
  const certain = speller.isCommonMisspelling(token.text);
  const isCapital = /^\p{Lu}/u.test(token.text);
  const first = at === firstWord(sentence);
  if (!certain && isCapital && !first) return undefined;
  const found = speller.suggest(token.text, { budget });
  if (!certain && !isSure(token, found, isCapital, nextWord(sentence, at))) return undefined;
  const { start, end } = token;
  return { start, end, section: sentence.section, word: token.text, suggestions: found.map(({ word }) => word), near: found[0]?.near ?? false };
}

function firstWord({ tokens }: Sentence): number {
  return tokens.findIndex(({ kind }) => kind !== 'punctuation' && kind !== 'symbol');
}

function nextWord({ tokens }: Sentence, at: number): Token | undefined {
  return tokens.slice(at + 1).find(({ kind }) => kind !== 'punctuation');
}

/** A lower-case word with a suggestion close by is misspelt; a capitalised one at a sentence start only where no name can stand. */
function isSure(token: Token, found: readonly Suggestion[], isCapital: boolean, next: Token | undefined): boolean {
  const best = found[0];
  if (!best || best.cost > mostCost(token.text.length)) return false;
  if (!isCapital) return true;
  if (!best.near || token.text.length < 5) return false;
  return next !== undefined && !/^\p{Lu}/u.test(next.text) && !/^(?:and|is|was|has|had|will|would|said|told|mentioned|asked|showed|s)$/u.test(next.text);
}

/** Short words lie close to many others: the shorter, the closer a suggestion must be. */
function mostCost(letters: number): number {
  if (letters <= 4) return 85;
  return letters <= 6 ? 110 : 170;
}

/** "the ‘teh’ of old": a word in quotes or in code is spoken about, not written. */
function isQuoted({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  return /[“"‘`]$/u.test(before) && /^[”"’`.,]/u.test(after);
}

import { capitalisedLike, isCapitalised, startsLower } from '../language/en/letters.ts';
import {
  BARE_CONTRACTIONS,
  FIRM_AND_ITS,
  ID_START,
  ILL_START,
  IS_OF,
  ITS_FOR_IT_IS,
  IT_IS_FOR_ITS,
  LETS_START,
  MISPLACED,
  NOT_OWNED,
  OF_FOR_HAVE,
  TIME_PLURAL,
  YOUR_FOR_YOU_ARE,
  YOUR_WELCOME,
  YOU_ARE_FOR_YOUR,
} from '../language/en/lexicon/apostrophes.ts';
import { compilePatterns, matchSentence, type PatternSet } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { normAt, normalize, textAt } from '../language/en/terms.ts';
import type { ApostropheSlip } from '../model/facts.ts';
import { NOTES, type Message, type Sentence, type Term, type Token } from '../model/message.ts';
import { isMany, slipOfOwner, slipOfPlural } from './apostrophe-owners.ts';
import { firstAtPlace } from './first-at-place.ts';
import { withSubject } from './pattern-fact.ts';

const LINKS = new Set('for of by with at about from to in on and the'.split(' '));
const BARE_FORMS = new Set('im ive hes hows whos shes arent itd'.split(' '));

type Slip = Pick<ApostropheSlip, 'type' | 'instead'> & { readonly word: string };

/** Patterns and the word in them that is the slip. */
interface Form extends Slip {
  readonly set: () => PatternSet<string>;
}

function form(
  patterns: readonly string[],
  word: string,
  type: Slip['type'],
  instead: string,
): Form {
  return { set: once(() => compilePatterns(patterns)), word, type, instead };
}

const forms = [
  form(ITS_FOR_IT_IS, 'its', 'contraction', "it's"),
  form(YOUR_FOR_YOU_ARE, 'your', 'contraction', "you're"),
  form(YOUR_WELCOME, 'your', 'contraction', "you're"),
  form(OF_FOR_HAVE, 'of', 'of-for-have', 'have'),
  form(LETS_START, 'lets', 'contraction', "let's"),
  form(ID_START, 'id', 'contraction', "I'd"),
  form(ILL_START, 'ill', 'contraction', "I'll"),
];
/** These are matched against words as written, where "it's" is one word. */
const asWritten = [
  form(IT_IS_FOR_ITS, "it's", 'possessive', 'its'),
  form(FIRM_AND_ITS, "it's", 'possessive', 'its'),
  form(YOU_ARE_FOR_YOUR, "you're", 'possessive', 'your'),
];

/** Words that `asWritten` is about. */
const CONTRACTED = /\b(?:it|you)[^a-z\s](?:s|re)\b/u;

/** Apostrophes that are missing, misplaced or too many. */
export function findApostropheSlips(message: Message): ApostropheSlip[] {
  return withSubject(message).flatMap((sentence) =>
    firstAtPlace([...wordSlips(sentence), ...patternSlips(sentence)]),
  );
}

function patternSlips(sentence: Sentence): ApostropheSlip[] {
  const asTwoWords = forms.flatMap((form) => slipsOf(form, sentence));
  if (!CONTRACTED.test(sentence.text.toLowerCase())) return asTwoWords;
  const raw = rawSentence(sentence);
  return [...asTwoWords, ...asWritten.flatMap((form) => slipsOf(form, raw))];
}

function slipsOf({ set, word, type, instead }: Form, sentence: Sentence): ApostropheSlip[] {
  return matchSentence(set(), sentence).flatMap((match) => {
    const terms = sentence.terms.slice(match.first, match.next);
    const term = terms.find(({ norm, token }) => norm === word && isPlain(token, word));
    if (
      !term ||
      isBroken(terms) ||
      isCompound(terms, term) ||
      isInsideClause(term, match) ||
      isOwnedByYou(sentence, match.first, match.next)
    )
      return [];
    return [slip(sentence, term.token, type, instead)];
  });
}

/** The words as written, contractions whole. */
function rawSentence(sentence: Sentence): Sentence {
  const terms: Term[] = [];
  let before = '';
  for (const token of sentence.tokens) {
    if (token.kind === 'punctuation') before += token.text;
    else {
      terms.push({
        norm: normalize(token.text),
        start: token.start,
        end: token.end,
        token,
        before,
      });
      before = '';
    }
  }
  return { ...sentence, terms, [NOTES]: [] };
}

/** The term is written as the word itself: "ID" is a badge and "Ill" may be a name. */
function isPlain(token: Token, word: string): boolean {
  return (
    normalize(token.text) === word &&
    (token.text !== token.text.toUpperCase() || word.includes("'"))
  );
}

/** "as your in-house translator": half of a compound settles nothing. */
function isCompound(terms: readonly Term[], slipTerm: Term): boolean {
  return terms.some((term) => term !== slipTerm && term.token.text.includes('-'));
}

/** "lets" asks for something only where its clause begins. */
function isInsideClause({ norm, before }: Term, { first }: { readonly first: number }): boolean {
  return norm === 'lets' && first > 0 && !/[,;:—–]/u.test(before);
}

/** A mark between the words parts them: "and its, the …". */
function isBroken(terms: readonly Term[]): boolean {
  return terms.some(({ before }, i) => i > 0 && before !== '');
}

/** "Thank you for your welcome", "your welcome to the team meant a lot". */
function isOwnedByYou({ terms }: Sentence, first: number, next: number): boolean {
  if (terms[first]?.norm === 'your' && LINKS.has(normAt(terms, first - 1))) return true;
  if (terms[next - 2]?.norm !== 'welcome' || terms[next - 1]?.norm !== 'to') return false;
  return terms
    .slice(next, next + 9)
    .some(({ norm }) =>
      /^(?:was|were|is|meant|made|gave|left|felt|put|set|has|had|touched|moved|warmed|helped|eased|showed)$/u.test(
        norm,
      ),
    );
}

function wordSlips(sentence: Sentence): ApostropheSlip[] {
  const words = sentence.tokens.filter(({ kind }) => kind !== 'punctuation' && kind !== 'symbol');
  return words.flatMap((token, i) => {
    if (token.kind !== 'word') return [];
    const found = slipOfWord(words, i) ?? slipOfOwner(words, i) ?? slipOfPlural(words, i);
    return found ? [slip(sentence, token, found.type, found.instead)] : [];
  });
}

function slipOfWord(
  words: readonly Token[],
  at: number,
): Pick<ApostropheSlip, 'type' | 'instead'> | undefined {
  const token = words[at] as Token;
  const [before, after] = [words[at - 1], words[at + 1]];
  const word = normalize(token.text);
  const bare = BARE_CONTRACTIONS.get(word);
  if (bare && isContraction(token, word, before, textAt(words, at + 1)))
    return { type: 'contraction', instead: bare.replace(/^i'/u, "I'") };
  const placed = MISPLACED.get(word);
  if (placed) return { type: 'misplaced', instead: placed };
  if (!word.endsWith("'s")) return undefined;
  const noun = word.slice(0, -2);
  if (TIME_PLURAL.test(word) && before && isMany(before))
    return {
      type: 'plural',
      instead:
        after && /^(?:time|notice|work|experience|worth|pay|drive|walk)$/iu.test(after.text)
          ? `${noun}s'`
          : `${noun}s`,
    };
  const next = normalize(after?.text ?? '');
  if (
    next === 'of' &&
    startsLower(token.text) &&
    !IS_OF.test(word) &&
    !/^(?:use|interest|value|importance|note|course|any|no|great|little|some)$/u.test(
      textAt(words, at + 2),
    )
  )
    return { type: 'plural', instead: `${noun}s` };
  if (word === "it's" && after && isOwned(after, words[at + 2]))
    return { type: 'possessive', instead: 'its' };
  return undefined;
}

/** "it's dome are": a noun and a plural verb after it leave no room for "it is". */
function isOwned(noun: Token, verb: Token | undefined): boolean {
  return (
    noun.kind === 'word' &&
    /^(?:are|were|have)$/u.test(verb?.text ?? '') &&
    !NOT_OWNED.test(normalize(noun.text))
  );
}

/** "Mr Im", "Jony Ive", "IM injections" and "as is his wont" are no contractions. */
function isContraction(
  token: Token,
  word: string,
  before: Token | undefined,
  after: string,
): boolean {
  if (/^\p{Lu}{2,}$/u.test(token.text)) return false;
  const previous = before ? normalize(before.text) : '';
  if (word === 'wont')
    return !/^(?:his|her|my|our|their|your|its|is|are|was|were|am|be|been|the|a)$/u.test(previous);
  if (word === 'cant')
    return !/^(?:the|a|of|and|some|no|mere|old|thousand|hundred|thieves)$/u.test(previous);
  return (
    !isCapitalised(token.text) ||
    before === undefined ||
    (word === 'im' &&
      /^(?:a|an|the|not|no|used|sure|so|very|also|still|really|just|always|happy|glad|sorry|able|keen|interested|excited|\p{Ll}{2,}ing)$/u.test(
        after,
      )) ||
    (word === 'ive' && /^(?:been|had|done|seen|\p{Ll}+ed|always|also|never|just)$/u.test(after)) ||
    !BARE_FORMS.has(word)
  );
}

function slip(
  sentence: Sentence,
  token: Token,
  type: ApostropheSlip['type'],
  instead: string,
): ApostropheSlip {
  const text = capitalisedLike(token.text, instead);
  return {
    start: token.start,
    end: token.end,
    section: sentence.section,
    type,
    written: token.text,
    instead: text,
  };
}

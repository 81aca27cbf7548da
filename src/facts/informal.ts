import { isCapitalised } from '../language/en/letters.ts';
import {
  CHATTY,
  CHAT_ACRONYMS,
  SHOUTED_WORDS,
  SLANG,
  SLANG_EXCEPTIONS,
} from '../language/en/lexicon/informal.ts';
import { compilePatterns, matchSentence, type PatternSet } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { firstOverlap } from '../language/first-overlap.ts';
import { isQuotedAt } from '../language/quotations.ts';
import type { Closing, Greeting, InformalWording } from '../model/facts.ts';
import type { Message, Sentence, Term, Token } from '../model/message.ts';
import { disjoint, overlaps } from '../model/span.ts';
import { factFrom } from './fact-from-match.ts';

const slang = once(() => compilePatterns(SLANG));
const chatty = once(() => compilePatterns(CHATTY));
const exceptions = once(() => compilePatterns(SLANG_EXCEPTIONS));

/** Slang, chat, `!!`, shouting, over-familiar greetings and closings, in the writer's own words. */
export function findInformal(
  message: Message,
  greeting: Greeting | undefined,
  closing: Closing | undefined,
): InformalWording[] {
  const written = message.sentences.filter(({ section }) => section !== 'signature');
  const found = written.flatMap((sentence) => [
    ...slangIn(sentence).filter(({ start }) => !isQuotedAt(message, start)),
    ...exclamationsIn(sentence),
    ...shoutingIn(sentence),
  ]);
  if (greeting?.familiar) found.push(familiar(greeting.start, greeting.end, 'greeting'));
  if (closing?.manner === 'familiar' || closing?.manner === 'chatty')
    found.push(familiar(closing.start, closing.end, 'closing'));
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const plain = disjoint(inOrder.filter(({ type }) => type !== 'chatty'));
  const chat = disjoint(inOrder.filter(({ type }) => type === 'chatty'));
  return [...plain, ...chat.filter((item) => !firstOverlap(plain, item))].sort(
    (a, b) => a.start - b.start,
  );
}

function familiar(start: number, end: number, type: 'greeting' | 'closing'): InformalWording {
  return {
    start,
    end,
    section: type,
    type,
    instead: type === 'greeting' ? 'Dear' : 'Kind regards',
  };
}

function slangIn(sentence: Sentence): InformalWording[] {
  return [...wordingsIn(sentence, slang(), 'slang'), ...wordingsIn(sentence, chatty(), 'chatty')];
}

function wordingsIn(
  sentence: Sentence,
  wordings: PatternSet<(typeof SLANG)[number]>,
  type: 'slang' | 'chatty',
): InformalWording[] {
  const hits = matchSentence(wordings, sentence);
  const fine = matchSentence(exceptions(), sentence);
  return hits
    .filter((hit) => !fine.some((exception) => overlaps(exception, hit)))
    .filter((hit) => !hasName(sentence, hit.first, hit.next))
    .map((hit) => ({
      ...factFrom(hit),
      type,
      ...(hit.value === '' ? {} : { instead: hit.value }),
    }));
}

/** A surname that is also slang: a capital in mid-sentence, or after a title. */
function hasName(sentence: Sentence, first: number, next: number): boolean {
  if (sentence.section === 'greeting' && first > 0) return true;
  return sentence.terms.slice(first, next).some((term) => {
    const { text } = term.token;
    return (
      term.token !== sentence.terms[0]?.token &&
      !/^I['’]/u.test(text) &&
      (isCapitalised(text) || (CHAT_ACRONYMS.has(term.norm) && isUpper(text))) &&
      term.norm.length > 1 &&
      !/[.!?]/u.test(term.before)
    );
  });
}

/** "!!", and "?!", which are two tokens; a run of marks is one. */
function exclamationsIn({ tokens, section }: Sentence): InformalWording[] {
  const found: InformalWording[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const { start, text } = tokens[i] as Token;
    if (!/^[!?]+$/u.test(text)) continue;
    let run = text;
    while (tokens[i + 1]?.start === start + run.length && isMark(tokens[i + 1])) {
      i += 1;
      run += (tokens[i] as Token).text;
    }
    if (run.length > 1 && run.includes('!'))
      found.push({ start, end: start + run.length, section, type: 'exclamation' });
  }
  return found;
}

function isMark(token: Token | undefined): boolean {
  return /^[!?]+$/u.test(token?.text ?? '');
}

/** Two shouted words in a row, or one long everyday word; acronyms and titles are no shouting. */
function shoutingIn({ terms, section, tokens }: Sentence): InformalWording[] {
  if (section === 'greeting' || section === 'closing') return [];
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1);
  if (section === 'subject' && words.every(({ text }) => isUpper(text))) return [];
  const found: InformalWording[] = [];
  for (const term of terms) {
    if (isShouted(term))
      found.push({ start: term.start, end: term.end, section, type: 'shouting' });
  }
  return mergeNeighbours(found);
}

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isShouted({ token, norm }: Term): boolean {
  return isUpper(token.text) && !/\d/u.test(token.text) && SHOUTED_WORDS.has(norm);
}

function mergeNeighbours(found: readonly InformalWording[]): InformalWording[] {
  const merged: InformalWording[] = [];
  for (const item of found) {
    const previous = merged.at(-1);
    if (previous && item.start - previous.end <= 2)
      merged[merged.length - 1] = { ...previous, end: item.end };
    else merged.push(item);
  }
  return merged.filter(({ start, end }) => end - start > 3 || merged.length > 1);
}

import { dayWords, type DayWords } from '../language/en/day-words.ts';
import { INTERVIEW_AFTER, INTERVIEW_WAS, NOT_THE_INTERVIEW, PROMISED } from '../language/en/lexicon/day-claims.ts';
import { compilePatterns, matchSentence, type PatternSet } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { DayClaim } from '../model/facts.ts';
import type { Sentence, Term } from '../model/message.ts';

const compile = (sources: readonly string[]) => once(() => compilePatterns(sources.map((source) => [source, true] as const)));
const interviewWas = compile(INTERVIEW_WAS);
const interviewAfter = compile(INTERVIEW_AFTER);
const promised = compile(PROMISED);

/** How many terms a day may stand after the words that it dates. */
const REACH = 10;
const CLAUSE_MARK = /[;:()—–]/u;

/** Days that the text names for the interview or the promised word; silent where the tie is not plain. */
export function findDayClaims(body: readonly Sentence[]): DayClaim[] {
  return body.flatMap((sentence) => {
    const claims: DayClaim[] = [];
    let previous: { readonly words: DayWords; readonly of: DayClaim['of'] | undefined } | undefined;
    for (const words of dayWords(sentence.terms)) {
      const isApposed = previous !== undefined && previous.words.next === words.first;
      const of = isApposed ? previous?.of : tieOf(sentence, words);
      if (of) claims.push(claimOf(sentence, words, of));
      previous = { words, of };
    }
    return claims;
  });
}

function claimOf({ terms, section }: Sentence, { first, next, day }: DayWords, of: DayClaim['of']): DayClaim {
  const words = terms.slice(first, next);
  const [start, end] = [(words[0] as Term).start, (words.at(-1) as Term).end];
  return { start, end, section, of, day, text: words.map(({ token }) => token.text).join(' ') };
}

function tieOf(sentence: Sentence, words: DayWords): DayClaim['of'] | undefined {
  const { terms } = sentence;
  const preposition = terms[words.first - 1]?.norm ?? '';
  if (/^(?:by|until|before)$/u.test(preposition)) {
    return endsBefore(promised(), sentence, words.first, 14) !== undefined ? 'promise' : undefined;
  }
  return isOfInterview(sentence, words) ? 'interview' : undefined;
}

function isOfInterview(sentence: Sentence, { first, next, day }: DayWords): boolean {
  const { terms } = sentence;
  if (startsAt(interviewAfter(), sentence, next)) return isPast(terms, clauseStart(terms, first), next + 4);
  const preposition = terms[first - 1]?.norm ?? '';
  const isDated = day.type === 'days-ago' || day.type === 'weeks-ago' || /^(?:on|of|last|this|from|for)$/u.test(preposition);
  const isBareDay = day.type === 'weekday' && !/^(?:and|or|any|every|each|next|a|the|in|to|by)$/u.test(preposition);
  if (!isDated && !isBareDay) return false;
  const from = endsBefore(interviewWas(), sentence, first, REACH);
  return from !== undefined && isPast(terms, from, first) && !NOT_THE_INTERVIEW.test(terms[next]?.norm ?? '');
}

/** The first term of a match that ends up to `reach` terms before a place, in the same clause. */
function endsBefore(set: PatternSet<true>, sentence: Sentence, place: number, reach: number): number | undefined {
  const from = clauseStart(sentence.terms, place);
  const hits = matchSentence(set, sentence).filter(({ first, next }) => first >= from && next <= place && place - next <= reach);
  return hits.length > 0 ? Math.min(...hits.map(({ first }) => first)) : undefined;
}

function startsAt(set: PatternSet<true>, sentence: Sentence, place: number): boolean {
  return sentence.terms[place]?.before === '' && matchSentence(set, sentence).some(({ first }) => first === place);
}

/** Where the clause begins: after a semicolon, colon, dash or bracket, or a comma with a new subject. */
function clauseStart(terms: readonly Term[], place: number): number {
  for (let at = place; at > 0; at -= 1) {
    const { before, norm } = terms[at] as Term;
    if (CLAUSE_MARK.test(before)) return at;
    if (/^(?:i|he|she|they|but|so|which|who|where|because)$/u.test(norm) && (before.includes(',') || terms[at - 1]?.norm === 'and')) return at;
    if (norm === 'and' && /^(?:i|he|she|they)$/u.test(terms[at + 1]?.norm ?? '') && at < place) return at;
  }
  return 0;
}

/** No word among them tells of mail, of others or of what is to come. */
function isPast(terms: readonly Term[], from: number, to: number): boolean {
  return !terms.slice(from, to).some(({ norm }) => NOT_THE_INTERVIEW.test(norm));
}

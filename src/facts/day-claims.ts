import { startsUpper } from '../language/en/letters.ts';
import { dayWords, type DayWords } from '../language/en/day-words.ts';
import {
  DATED_NOUN,
  INTERVIEW_AFTER,
  INTERVIEW_FELT,
  INTERVIEW_WAS,
  NEWS,
  NOT_THE_INTERVIEW,
  PROMISED,
} from '../language/en/lexicon/day-claims.ts';
import { compilePatterns, matchSentence, type PatternSet } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { normAt } from '../language/en/terms.ts';
import type { DayClaim } from '../model/facts.ts';
import type { Sentence, Term } from '../model/message.ts';

const OPENS_NO_DATE = new Set('and or any every each next a the in to by'.split(' '));
const CLAUSE_OPENERS = new Set('i he she they and but so which who where because'.split(' '));

type Tie = Pick<DayClaim, 'of' | 'loose'>;

const compile = (sources: readonly string[]) => once(() => compilePatterns(sources));
const interviewWas = compile(INTERVIEW_WAS);
const interviewFelt = compile(INTERVIEW_FELT);
const interviewAfter = compile(INTERVIEW_AFTER);
const promised = compile(PROMISED);

/** How many terms a day may stand after the words that it dates. */
const REACH = 10;
const REACH_OF_PROMISE = 14;
const CLAUSE_MARK = /[;:()—–]/u;
const SUBJECT = /^(?:i|we|he|she|they)$/u;
/** What follows a day that stands alone: "the Monday market" is none. */
const AFTER_DAY =
  /^(?:about|at|in|for|and|with|when|was|is|has|meant|made|left|gave|were|the|as|to|on|over|or|if|because|morning|afternoon|evening|night|last|lunchtime)$/u;

/** Days that the text names for the interview or the promised word; silent where the tie is not plain. */
export function findDayClaims(body: readonly Sentence[]): DayClaim[] {
  return body.flatMap((sentence) => {
    const claims: DayClaim[] = [];
    let previous: { readonly words: DayWords; readonly tie: Tie | undefined } | undefined;
    for (const words of dayWords(sentence.terms)) {
      const isApposed = previous !== undefined && previous.words.next === words.first;
      const tie = isApposed ? previous?.tie : tieOf(sentence, words);
      if (tie) claims.push(claimOf(sentence, words, tie));
      previous = { words, tie };
    }
    return claims;
  });
}

function claimOf({ terms, section }: Sentence, { first, next, day }: DayWords, tie: Tie): DayClaim {
  const words = terms.slice(first, next);
  const [start, end] = [(words[0] as Term).start, (words.at(-1) as Term).end];
  return { start, end, section, ...tie, day, text: words.map(({ token }) => token.text).join(' ') };
}

function tieOf(sentence: Sentence, words: DayWords): Tie | undefined {
  const { terms } = sentence;
  const { first, next } = words;
  if (['by', 'until', 'before'].includes(normAt(terms, first - 1))) {
    const from = endsBefore(promised(), sentence, first, REACH_OF_PROMISE);
    const isNews =
      from !== undefined && terms.slice(from, next + 3).some(({ norm }) => NEWS.test(norm));
    return isNews ? { of: 'promise', loose: false } : undefined;
  }
  if (startsAt(interviewAfter(), sentence, next)) {
    return isPast(terms, clauseStart(terms, first), next + 4)
      ? { of: 'interview', loose: false }
      : undefined;
  }
  if (!isDating(terms, words) || NOT_THE_INTERVIEW.test(normAt(terms, next))) return undefined;
  for (const [set, loose] of [
    [interviewWas(), false],
    [interviewFelt(), true],
  ] as const) {
    const from = endsBefore(set, sentence, first, REACH);
    if (from !== undefined)
      return isPast(terms, from, first) ? { of: 'interview', loose } : undefined;
  }
  return undefined;
}

/** Whether the day says when something was: not "Black Friday", "the Monday market", "the flood of 14 June". */
function isDating(terms: readonly Term[], { first, next, day }: DayWords): boolean {
  const before = normAt(terms, first - 1);
  if (before === 'of') return DATED_NOUN.test(normAt(terms, first - 2));
  if (day.type === 'days-ago' || day.type === 'weeks-ago') return true;
  if (
    ['on', 'last', 'this', 'from'].includes(before) ||
    ['last', 'this'].includes(normAt(terms, first))
  )
    return true;
  if (day.type !== 'weekday' || OPENS_NO_DATE.has(before)) return false;
  if (first > 0 && startsUpper((terms[first - 1] as Term).token.text)) return false;
  const after = terms[next];
  return !after || after.before !== '' || AFTER_DAY.test(after.norm);
}

/** The first term of a match that ends up to `reach` terms before a place, in the same clause. */
function endsBefore(
  set: PatternSet<string>,
  sentence: Sentence,
  place: number,
  reach: number,
): number | undefined {
  const { terms } = sentence;
  const from = clauseStart(terms, place);
  const hits = matchSentence(set, sentence).filter(
    ({ first, next }) =>
      first >= from &&
      next <= place &&
      place - next <= reach &&
      !terms.slice(next, place).some(({ norm }) => SUBJECT.test(norm)),
  );
  return hits.length > 0 ? Math.min(...hits.map(({ first }) => first)) : undefined;
}

function startsAt(set: PatternSet<string>, sentence: Sentence, place: number): boolean {
  return (
    sentence.terms[place]?.before === '' &&
    matchSentence(set, sentence).some(({ first }) => first === place)
  );
}

/** Where the clause begins: after a semicolon, colon, dash or bracket, or a comma with a conjunction or a new subject. */
function clauseStart(terms: readonly Term[], place: number): number {
  for (let at = place; at > 0; at -= 1) {
    const { before, norm } = terms[at] as Term;
    if (CLAUSE_MARK.test(before)) return at;
    if (CLAUSE_OPENERS.has(norm) && before.includes(',') && at < place) return at;
    if (norm === 'and' && ['i', 'he', 'she', 'they'].includes(normAt(terms, at + 1)) && at < place)
      return at;
  }
  return 0;
}

/** No word among them tells of mail, of others or of what is to come. */
function isPast(terms: readonly Term[], from: number, to: number): boolean {
  return !terms.slice(from, to).some(({ norm }) => NOT_THE_INTERVIEW.test(norm));
}

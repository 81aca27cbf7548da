import {
  ASKING,
  MONEY,
  MONEY_CLASSES,
  MONEY_EXCEPTIONS,
  MONEY_NOUNS,
  PAY_CUES,
  PAY_LEADS,
  PAY_TRADES,
  SUMS,
  SUMS_OF_BUSINESS,
} from '../language/en/lexicon/money.ts';
import { compilePatterns, matchSentence, type Match } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { MoneyMention } from '../model/facts.ts';
import type { Context } from '../model/context.ts';
import type { Message, Sentence, Term } from '../model/message.ts';
import { overlaps } from '../model/span.ts';
import { factFrom } from './fact-from-match.ts';
import { withSubject } from './pattern-fact.ts';
import { jobSubject } from './job-subject.ts';

const money = once(() => compilePatterns(MONEY, MONEY_CLASSES));
const sums = once(() => compilePatterns(SUMS));
const exceptions = once(() => compilePatterns(MONEY_EXCEPTIONS));

/** Pay, benefits, equity or leave raised by the writer; not where they are what the job or the firm is about. */
export function findMoney(message: Message, context: Context): MoneyMention[] {
  const subject = jobSubject(message, context);
  return withSubject(message).flatMap((sentence) => mentionsIn(sentence, subject));
}

function mentionsIn(sentence: Sentence, subject: ReadonlySet<string>): MoneyMention[] {
  const hits = matchSentence(money(), sentence);
  const amounts = amountsIn(sentence);
  if (hits.length + amounts.length === 0 || !asks(sentence, ASKING)) return [];
  const fine = matchSentence(exceptions(), sentence);
  const raised = hits
    .filter((hit) => !fine.some((exception) => overlaps(exception, hit)))
    .filter(({ first, next }) => !isOfTheJob(sentence, first, next, subject))
    .map((hit) => ({ ...factFrom(hit), start: startOf(hit), topic: hit.value }));
  return firstOfEach([...raised, ...amounts]);
}

function asks({ terms, terminator }: Sentence, words: ReadonlySet<string>): boolean {
  return terminator.includes('?') || terms.some(({ norm }) => words.has(norm));
}

/** The role's or the firm's own subject; where that is pay itself, only what the writer would get is raised. */
function isOfTheJob(
  sentence: Sentence,
  first: number,
  next: number,
  subject: ReadonlySet<string>,
): boolean {
  const named = ({ norm }: Term) => MONEY_NOUNS.has(norm) && subject.has(norm);
  if (sentence.terms.slice(first, next).some(named)) return true;
  if (![...subject].some((word) => PAY_TRADES.has(word))) return false;
  return !sentence.terms
    .slice(Math.max(0, first - 2), next + 1)
    .some(({ norm }) => ['my', 'me', 'mine'].includes(norm));
}

/** Words that lead up to the matter are not underlined. */
function startOf({ sentence, first, next }: Match<string>): number {
  const { terms } = sentence;
  let at = first;
  while (at < next - 1 && PAY_LEADS.has((terms[at] as Term).norm)) at += 1;
  return (terms[at] as Term).start;
}

/** Sums of money; in a sentence about a budget, a saving or sales they are no pay. */
function amountsIn(sentence: Sentence): MoneyMention[] {
  if (sentence.terms.some(({ norm }) => SUMS_OF_BUSINESS.has(norm))) return [];
  if (!asks(sentence, PAY_CUES)) return [];
  return matchSentence(sums(), sentence).map((hit) => ({ ...factFrom(hit), topic: 'pay' }));
}

/** Overlapping mentions are one. */
function firstOfEach(mentions: readonly MoneyMention[]): MoneyMention[] {
  const kept: MoneyMention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = kept.at(-1);
    if (!previous || previous.end <= mention.start) kept.push(mention);
  }
  return kept;
}

import { PURPOSES } from '../language/en/lexicon/purpose.ts';
import type { Fact, Purpose, Thanks } from '../model/facts.ts';
import type { Message } from '../model/message.ts';
import { contains } from '../model/span.ts';
import { patternFact } from './pattern-fact.ts';

const findStated = patternFact({ patterns: PURPOSES, evenNegated: true });

/** Where the reason for writing is said: outright, by thanking, or by asking where things stand. */
export function findPurposes(
  message: Message,
  thanks: readonly Thanks[],
  questions: readonly Fact[],
): Purpose[] {
  const said = [...findStated(message.body), ...questions, ...thanks.filter(({ bare }) => !bare)];
  return said
    .filter(({ section }) => section === 'body')
    .map((fact) => ({ ...fact, paragraph: paragraphOf(message, fact) }))
    .sort((a, b) => a.start - b.start);
}

function paragraphOf(message: Message, fact: Fact): number {
  return message.body.find((sentence) => contains(sentence, fact))?.paragraph ?? 0;
}

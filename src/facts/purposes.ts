import { PURPOSES } from '../language/en/lexicon/purpose.ts';
import type { Fact, Purpose, Thanks } from '../model/facts.ts';
import type { Message, Sentence } from '../model/message.ts';
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
    .sort((a, b) => a.start - b.start)
    .map(withParagraph(message));
}

/** For facts in the order of the text, so that each sentence is passed once. */
function withParagraph({ body }: Message): (fact: Fact) => Purpose {
  let at = 0;
  return (fact) => {
    while (at < body.length - 1 && (body[at + 1] as Sentence).start <= fact.start) at += 1;
    return { ...fact, paragraph: (body[at] as Sentence).paragraph };
  };
}

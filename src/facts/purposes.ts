import { PLEASANTRIES, PURPOSES } from '../language/en/lexicon/purpose.ts';
import type { Fact, Purpose, Thanks } from '../model/facts.ts';
import type { Message, Sentence } from '../model/message.ts';
import { contains } from '../model/span.ts';
import { patternFact } from './pattern-fact.ts';

const findStated = patternFact({ patterns: PURPOSES, evenNegated: true });
const findPleasantries = patternFact({ patterns: PLEASANTRIES, evenNegated: true });
/** A pleasantry of more words tells something. */
const SHORT = 16;

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

/**
 * For facts in the order of the text, so that each sentence is passed once. What follows a paragraph of mere
 * pleasantry, "I hope that you are well.", counts as said in it.
 */
function withParagraph({ body }: Message): (fact: Fact) => Purpose {
  const first = body.find(({ section }) => section === 'body')?.paragraph ?? 0;
  const isPleasantry = body
    .filter(({ section, paragraph }) => section === 'body' && paragraph === first)
    .every(isMerePleasantry);
  const next = body.find(({ paragraph }) => paragraph > first)?.paragraph;
  let at = 0;
  return (fact) => {
    while (at < body.length - 1 && (body[at + 1] as Sentence).start <= fact.start) at += 1;
    const sentence = body[at] as Sentence;
    const paragraph = contains(sentence, fact) ? sentence.paragraph : 0;
    return { ...fact, paragraph: isPleasantry && paragraph === next ? first : paragraph };
  };
}

function isMerePleasantry(sentence: Sentence): boolean {
  return sentence.terms.length <= SHORT && findPleasantries([sentence]).length > 0;
}

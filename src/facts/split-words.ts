import { capitalisedLike, startsUpper } from '../language/en/letters.ts';
import {
  SPLIT_EXCEPTIONS,
  SPLIT_WORDS,
  type SplitWord,
} from '../language/en/lexicon/split-words.ts';
import { compilePatterns, matchSentence, type Match } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { RealWordError } from '../model/facts.ts';
import type { Message, Term } from '../model/message.ts';
import { overlaps } from '../model/span.ts';
import { firstAtPlace } from './first-at-place.ts';
import { withSubject } from './pattern-fact.ts';

const splits = once(() => compilePatterns(SPLIT_WORDS));
const exceptions = once(() => compilePatterns(SPLIT_EXCEPTIONS));

/** One word written as two: "more in formation". */
export function findSplitWords(message: Message): RealWordError[] {
  return withSubject(message).flatMap((sentence) => {
    const found = matchSentence(splits(), sentence);
    if (found.length === 0) return [];
    const fine = matchSentence(exceptions(), sentence);
    const slips = found
      .filter((match) => !fine.some((exception) => overlaps(exception, match)))
      .flatMap((match) => halvesOf(match, message.source));
    return firstAtPlace(slips);
  });
}

/** Both halves as they stand in the text, a plain space between them. */
function halvesOf(
  { value, sentence, first, next }: Match<SplitWord>,
  source: string,
): RealWordError[] {
  const terms = sentence.terms.slice(first, next);
  return terms.slice(1).flatMap((second, i) => {
    const { norm, start } = terms[i] as Term;
    if (`${norm} ${second.norm}` !== value.written) return [];
    const written = source.slice(start, second.end);
    if (written.toLowerCase() !== value.written || startsUpper(second.token.text)) return [];
    const instead = capitalisedLike(written, value.instead);
    return [{ start, end: second.end, section: sentence.section, written, instead }];
  });
}

import { DATES } from '../language/en/lexicon/dates.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import type { DateMention } from '../model/facts.ts';
import type { Sentence } from '../model/message.ts';
import { factFrom } from './fact-from-match.ts';

const patterns = once(() => compilePatterns(DATES));

/** Words that name a day. */
export function findDates(sentences: readonly Sentence[]): DateMention[] {
  return sentences.flatMap((sentence) =>
    matchSentence(patterns(), sentence).map((match) => ({
      ...factFrom(match),
      type: match.value,
      text: sentence.terms
        .slice(match.first, match.next)
        .map(({ norm }) => norm)
        .join(' '),
    })),
  );
}

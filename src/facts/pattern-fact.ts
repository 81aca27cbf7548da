import type { Match } from '../language/en/matcher.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { isNegated } from '../language/en/negation.ts';
import { once } from '../language/en/once.ts';
import type { WordClasses } from '../language/en/pattern.ts';
import { WORD_CLASSES } from '../language/en/lexicon/word-classes.ts';
import type { Fact } from '../model/facts.ts';
import type { Message, Sentence } from '../model/message.ts';
import { overlaps } from '../model/span.ts';
import { factsFrom } from './fact-from-match.ts';
import { isOfOthers } from './subject.ts';

export interface PatternFact {
  readonly patterns: readonly string[];
  /** In whose words a pattern does not count. */
  readonly exceptions?: readonly string[];
  readonly classes?: WordClasses;
  /** Whose saying counts: the writer's own only, or anybody's. */
  readonly subject?: 'writer' | 'anyone';
  /** Counts also where the clause is negated ("no rush"). */
  readonly evenNegated?: true;
  readonly accept?: (match: Match<true>) => boolean;
}

const NOTHING: readonly string[] = [];

/** A finder of facts that patterns can tell, with exceptions, negation and third persons seen to. */
export function patternFact({
  patterns,
  exceptions = NOTHING,
  classes = {},
  subject = 'anyone',
  evenNegated,
  accept,
}: PatternFact): (sentences: readonly Sentence[]) => Fact[] {
  const compile = (sources: readonly string[]) =>
    once(() =>
      compilePatterns(
        sources.map((source) => [source, true] as const),
        { ...WORD_CLASSES, ...classes },
      ),
    );
  const found = compile(patterns);
  const excepted = compile(exceptions);
  const counts = (match: Match<true>, fine: readonly Match<true>[]) =>
    !fine.some((exception) => overlaps(exception, match)) &&
    (evenNegated === true || !isNegated(match.sentence, match.first)) &&
    (subject === 'anyone' || !isOfOthers(match.sentence, match.first, match.next)) &&
    (!accept || accept(match));
  return (sentences) =>
    sentences.flatMap((sentence) => {
      const matches = matchSentence(found(), sentence);
      if (matches.length === 0) return [];
      const fine = matchSentence(excepted(), sentence).filter(
        ({ first }) => !isNegated(sentence, first),
      );
      return factsFrom(matches.filter((match) => counts(match, fine)));
    });
}

/** Sentences of body and postscript, and the subject line. */
export function withSubject(message: Message): readonly Sentence[] {
  return message.sentences.filter(
    ({ section }) => section === 'subject' || section === 'body' || section === 'postscript',
  );
}

import type { Match, PatternSet } from '../language/en/matcher.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { type Learnt, likelihood } from '../language/en/likelihood.ts';
import { isNegated } from '../language/en/negation.ts';
import { once } from '../language/en/once.ts';
import type { WordClasses } from '../language/en/pattern.ts';
import { WORD_CLASSES } from '../language/en/lexicon/word-classes.ts';
import type { Fact } from '../model/facts.ts';
import type { Message, Sentence } from '../model/message.ts';
import { overlaps } from '../model/span.ts';
import { factsFrom } from './fact-from-match.ts';
import { isOfOthers, namesWriter } from './subject.ts';

export interface PatternFact {
  readonly patterns: readonly string[];
  /** In whose words a pattern does not count. */
  readonly exceptions?: readonly string[];
  readonly classes?: WordClasses;
  /** Whose saying counts: the writer's own only, or anybody's. */
  readonly subject?: 'writer' | 'anyone';
  /** Counts also where the clause is negated ("no rush"). */
  readonly evenNegated?: true;
  readonly accept?: (match: Match<string>) => boolean;
  /** What was learnt of how the fact is said, where no pattern finds it in the whole message. */
  readonly learnt?: Learnt;
  /** How likely a sentence must be to say the fact by what was learnt. */
  readonly likely?: number;
}

/** A sentence at least this likely to say a fact is taken to say it, unless the fact says otherwise. */
const LIKELY = 0.55;

const NOTHING: readonly string[] = [];

/** A finder of facts that patterns can tell, with exceptions, negation and third persons seen to. */
export function patternFact(fact: PatternFact): (sentences: readonly Sentence[]) => Fact[] {
  const {
    patterns,
    exceptions = NOTHING,
    classes = {},
    subject = 'anyone',
    learnt,
    likely = LIKELY,
  } = fact;
  const found = compile(patterns, classes);
  const excepted = compile(exceptions, classes);
  return (sentences) => {
    const matched = sentences.map((sentence) => matchSentence(found(), sentence));
    const facts = matched.flatMap((matches, i) => {
      const sentence = sentences[i] as Sentence;
      if (matches.length === 0) return [];
      const fine = matchSentence(excepted(), sentence).filter(
        ({ first }) => !isNegated(sentence, first),
      );
      return factsFrom(matches.filter((match) => counts(fact, match, fine)));
    });
    if (facts.length > 0 || !learnt) return facts;
    const unmatched = sentences.filter((_, i) => matched[i]?.length === 0);
    return unmatched
      .filter((sentence) => subject === 'anyone' || namesWriter(sentence))
      .filter((sentence) => likelihood(learnt, sentence) >= likely)
      .filter((sentence) => matchSentence(excepted(), sentence).length === 0)
      .map(({ start, end, section }) => ({ start, end, section }));
  };
}

function compile(sources: readonly string[], classes: WordClasses): () => PatternSet<string> {
  return once(() => compilePatterns(sources, { ...WORD_CLASSES, ...classes }));
}

function counts(
  { evenNegated, subject = 'anyone', accept }: PatternFact,
  match: Match<string>,
  fine: readonly Match<string>[],
): boolean {
  return (
    !fine.some((exception) => overlaps(exception, match)) &&
    (evenNegated === true || !isNegated(match.sentence, match.first)) &&
    (subject === 'anyone' || !isOfOthers(match.sentence, match.first, match.next)) &&
    (!accept || accept(match))
  );
}

/** Sentences of body and postscript, and the subject line. */
export function withSubject(message: Message): readonly Sentence[] {
  return message.sentences.filter(
    ({ section }) => section === 'subject' || section === 'body' || section === 'postscript',
  );
}

import type { PatternSet } from './language/en/matcher.ts';
import { compilePatterns, matchSentence } from './language/en/matcher.ts';
import { isNegated } from './language/en/negation.ts';
import type { WordClasses } from './language/en/pattern.ts';
import type { Sentence } from './model/message.ts';
import type { Span } from './model/span.ts';
import { contains, overlaps } from './model/span.ts';
import type { CheckInput, Finding, Messages, Rule, RuleDefinition } from './model/rule.ts';

export interface Phrase {
  /** In the pattern language of the lexicons. */
  readonly pattern: string;
  /** What to write instead, '' where the words should just go. */
  readonly instead?: string;
  /** Counts also where the clause is negated; else "I don't expect an answer by Friday" is fine. */
  readonly evenNegated?: true;
}

type PhraseMessages = { readonly found: (args: { phrase: string; instead: string }) => string };

export interface PhraseRuleDefinition
  extends Omit<RuleDefinition<PhraseMessages, never>, 'check' | 'messages' | 'options'> {
  readonly message: (args: { phrase: string; instead: string }) => string;
  readonly phrases: readonly Phrase[];
  /** Patterns in whose words a phrase does not count. */
  readonly exceptions?: readonly string[];
  /** Sections that are looked at; body, postscript and subject where absent. */
  readonly sections?: readonly Sentence['section'][];
  readonly classes?: WordClasses;
  /** `sentence`: several phrases in one sentence are one finding; `phrase` where absent. */
  readonly per?: 'phrase' | 'sentence';
  /** Whether the rule has anything to say on this message. */
  readonly when?: (input: CheckInput) => boolean;
}

const WRITTEN: readonly Sentence['section'][] = ['subject', 'body', 'postscript'];

/** Turns a phrase list with exceptions into a rule. Patterns are compiled when the rule first runs. */
export function definePhraseRule(definition: PhraseRuleDefinition): Rule {
  const { message, phrases, exceptions = [], sections = WRITTEN, classes, when, per = 'phrase', ...rest } = definition;
  let found: PatternSet<Phrase> | undefined;
  let excepted: PatternSet<true> | undefined;
  const messages: Messages = { found: message };
  return {
    ...rest,
    messages,
    *check(input): Generator<Finding> {
      if (when && !when(input)) return;
      found ??= compilePatterns(phrases.map((phrase) => [phrase.pattern, phrase]), classes);
      excepted ??= compilePatterns(exceptions.map((pattern) => [pattern, true]), classes);
      for (const sentence of input.message.sentences) {
        if (!sections.includes(sentence.section)) continue;
        const hits = phrasesIn(sentence, found, excepted);
        for (const hit of per === 'sentence' ? hull(hits) : hits) {
          const args = {
            phrase: input.message.source.slice(hit.start, hit.end),
            instead: hit.value.instead ?? '',
          };
          yield { messageId: 'found', at: { start: hit.start, end: hit.end }, args } as Finding;
        }
      }
    },
  };
}

function phrasesIn(sentence: Sentence, found: PatternSet<Phrase>, excepted: PatternSet<true>) {
  const hits = matchSentence(found, sentence).filter(
    (hit) => hit.value.evenNegated || !isNegated(sentence, hit.first),
  );
  if (hits.length === 0) return hits;
  const fine = matchSentence(excepted, sentence);
  return widest(hits.filter((hit) => !fine.some((exception) => overlaps(exception, hit))));
}

/** One hit from the first to the last of a sentence. */
function hull<T extends Span>(hits: readonly T[]): T[] {
  const first = hits[0];
  if (!first) return [];
  return [{ ...first, start: Math.min(...hits.map(({ start }) => start)), end: Math.max(...hits.map(({ end }) => end)) }];
}

/** Of hits that overlap, the first and longest. */
function widest<T extends Span>(hits: readonly T[]): T[] {
  return hits.filter(
    (hit, i) =>
      !hits.some(
        (other, j) =>
          i !== j &&
          overlaps(hit, other) &&
          (contains(other, hit) ? !contains(hit, other) || j < i : other.start < hit.start),
      ),
  );
}

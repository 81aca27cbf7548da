import { startsUpper } from './language/en/letters.ts';
import { isQuotedAt } from './language/quotations.ts';
import type { Match, PatternSet } from './language/en/matcher.ts';
import { compilePatterns, matchSentence } from './language/en/matcher.ts';
import { isNegated } from './language/en/negation.ts';
import { once } from './language/en/once.ts';
import type { WordClasses } from './language/en/pattern.ts';
import type { Culture } from './model/kind.ts';
import type { Message, Sentence } from './model/message.ts';
import type { Span } from './model/span.ts';
import { contains, overlaps } from './model/span.ts';
import type {
  CheckInput,
  Finding,
  FindingSuggestion,
  Messages,
  Rule,
  RuleDefinition,
} from './model/rule.ts';

export interface Phrase {
  /** In the pattern language of the lexicons. */
  readonly pattern: string;
  /** What to write instead, '' where the words should just go. */
  readonly instead?: string;
  /** Counts also where the clause is negated; else "I don't expect an answer by Friday" is fine. */
  readonly evenNegated?: true;
  /** Counts only in a message that holds no other phrase of the list. */
  readonly ifAlone?: true;
  /** The only company cultures in which it counts; all where absent. */
  readonly cultures?: readonly Culture[];
}

export interface FoundPhrase extends Span {
  readonly phrase: string;
  readonly instead: string;
}

type PhraseMessages = { readonly found: (args: { phrase: string; instead: string }) => string };

export interface PhraseRuleDefinition extends Omit<
  RuleDefinition<PhraseMessages, never>,
  'check' | 'messages' | 'options'
> {
  readonly message: (args: { phrase: string; instead: string }) => string;
  readonly phrases: readonly Phrase[];
  /** Patterns in whose words a phrase does not count. */
  readonly exceptions?: readonly string[];
  /** Sections that are looked at; body, postscript and subject where absent. */
  readonly sections?: readonly Sentence['section'][];
  readonly classes?: WordClasses;
  /** What is one finding: each phrase (where absent), or all of a sentence. */
  readonly per?: 'phrase' | 'sentence';
  /** A phrase in capitals in mid-sentence is a title or a name. */
  readonly ignoreNames?: true;
  /** What to do about words that were found, the first of the message or more of them. */
  readonly suggest?: (
    input: CheckInput,
    found: FoundPhrase,
    isFirst: boolean,
  ) => readonly FindingSuggestion[];
  /** Whether phrases count in this message; asked where some were found. */
  readonly when?: (input: CheckInput) => boolean;
}

const WRITTEN: readonly Sentence['section'][] = ['subject', 'body', 'postscript'];

/** Turns a phrase list with exceptions into a rule. Patterns are compiled when the rule first runs. */
export function definePhraseRule(definition: PhraseRuleDefinition): Rule {
  const {
    message,
    phrases,
    exceptions,
    sections,
    classes,
    suggest,
    when,
    per,
    ignoreNames,
    ...rest
  } = definition;
  const list = once(() => compileList(definition));
  const messages: Messages = { found: message };
  return {
    ...rest,
    messages,
    *check(input: CheckInput): Generator<Finding> {
      const { culture = 'balanced' } = input.context;
      const hits = strongest(hitsIn(input.message, definition, list(), culture));
      if (when && hits.length > 0 && !when(input)) return;
      let isFirst = true;
      for (const hit of hits.flatMap((found) => (per === 'sentence' ? hull(found) : found))) {
        const at = { start: hit.start, end: hit.end };
        const args = {
          phrase: input.message.source.slice(hit.start, hit.end),
          instead: hit.value.instead ?? '',
        };
        const suggestions = suggest?.(input, { ...at, ...args }, isFirst) ?? [];
        isFirst = false;
        yield { messageId: 'found', at, args, suggestions } as Finding;
      }
    },
  };
}

interface PhraseList {
  readonly found: PatternSet<Phrase>;
  readonly excepted: PatternSet<string>;
}

function compileList({ phrases, exceptions = [], classes }: PhraseRuleDefinition): PhraseList {
  return {
    found: compilePatterns(phrases, classes),
    excepted: compilePatterns(exceptions, classes),
  };
}

function hitsIn(
  message: Message,
  { sections = WRITTEN, ignoreNames }: PhraseRuleDefinition,
  lists: PhraseList,
  culture: Culture,
): readonly (readonly Match<Phrase>[])[] {
  const perSentence = message.sentences
    .filter(({ section }) => sections.includes(section))
    .map((sentence) => phrasesIn(sentence, lists, culture))
    .map((hits) => (ignoreNames ? hits.filter((hit) => !isTitle(hit)) : hits));
  return perSentence
    .map((hits) => hits.filter(({ start }) => !isQuotedAt(message, start)))
    .filter((hits) => hits.length > 0);
}

function strongest(
  perSentence: readonly (readonly Match<Phrase>[])[],
): readonly (readonly Match<Phrase>[])[] {
  const strong = perSentence
    .map((hits) => hits.filter(({ value }) => !value.ifAlone))
    .filter((hits) => hits.length > 0);
  return strong.length > 0 ? strong : perSentence;
}

/** "Your Humble Servant", a play: every word in capitals. */
function isTitle({ sentence, first, next }: Match<Phrase>): boolean {
  return (
    first > 0 && sentence.terms.slice(first, next).every(({ token }) => startsUpper(token.text))
  );
}

function phrasesIn(sentence: Sentence, { found, excepted }: PhraseList, culture: Culture) {
  const hits = matchSentence(found, sentence).filter(
    ({ value, first }) =>
      (value.cultures?.includes(culture) ?? true) &&
      (value.evenNegated || !isNegated(sentence, first)),
  );
  if (hits.length === 0) return hits;
  const fine = matchSentence(excepted, sentence);
  return widest(hits.filter((hit) => !fine.some((exception) => overlaps(exception, hit))));
}

/** One hit from the first to the last of a sentence. */
function hull<T extends Span>(hits: readonly T[]): T[] {
  const first = hits[0];
  if (!first) return [];
  return [
    {
      ...first,
      start: Math.min(...hits.map(({ start }) => start)),
      end: Math.max(...hits.map(({ end }) => end)),
    },
  ];
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

import { sentenceIn } from './language/sentence-in.ts';
import type { Message, Sentence } from './model/message.ts';
import type {
  ContextKey,
  Finding,
  Messages,
  Options,
  Outcome,
  Rule,
  RuleDefinition,
  ThreadRuleDefinition,
} from './model/rule.ts';
import type { Span } from './model/span.ts';

export type { Context } from './model/context.ts';
export type * from './model/facts.ts';
export type { GuideId, SourceId } from './model/guides.ts';
export type { Channel, Culture, Group, Kind, Severity } from './model/kind.ts';
export type {
  Message,
  Placeholder,
  PlaceholderMeaning,
  Section,
  SectionName,
  Sentence,
  Term,
  Token,
} from './model/message.ts';
export type * from './model/rule.ts';
export type { Span } from './model/span.ts';
export { contains, overlaps } from './model/span.ts';
export {
  businessDaysBetween,
  calendarOf,
  dayInZoneOf,
  dayText,
  daysBetween,
  hoursBetween,
  parseDate,
  weekdayOf,
  weekendDaysBetween,
} from './language/dates.ts';
export type { Moment } from './language/dates.ts';
export { definePhraseRule } from './phrase-rule.ts';
export type { FoundPhrase, Phrase, PhraseRuleDefinition } from './phrase-rule.ts';

export {
  addSuggestion,
  advise,
  dropSuggestion,
  leaveOutSuggestion,
  replaceSuggestion,
  rewriteSuggestion,
  takeOutSuggestion,
  writeSuggestion,
} from './suggestion.ts';
export { fill, type About } from './wording.ts';

/** Ends a check without a verdict because something it needs is not known. */
export function skipped(reason: string): Outcome {
  return { status: 'skipped', reason };
}

/** Ends a check because the rule has nothing to say on such a message. */
export function notApplicable(reason: string): Outcome {
  return { status: 'not-applicable', reason };
}

/** Declares a rule; its id is its file name, its group its folder. Throws nothing, does nothing yet. */
export function defineRule<
  const M extends Messages,
  const Required extends ContextKey = never,
  const O extends Options = Record<never, never>,
>(definition: RuleDefinition<M, Required, O>): Rule {
  return definition as unknown as Rule;
}

/** Declares a rule that judges all drafts of a thread together; of one draft alone it has nothing to say. */
export function defineThreadRule<
  const M extends Messages,
  const O extends Options = Record<never, never>,
>(definition: ThreadRuleDefinition<M, O>): Rule {
  const { check: checkThread, ...rest } = definition;
  return { ...rest, check: aloneIsFine, checkThread } as unknown as Rule;
}

// eslint-disable-next-line require-yield -- a check is a generator, also where it finds nothing
function* aloneIsFine(): Generator<Finding, Outcome> {
  return notApplicable('One draft alone.');
}

/** The sentence in which a span lies. */
export function sentenceAt(message: Message, span: Span): Sentence | undefined {
  return sentenceIn(message.sentences, span);
}

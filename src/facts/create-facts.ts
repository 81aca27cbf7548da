import { once } from '../language/en/once.ts';
import type { Speller } from '../language/en/speller/speller.ts';
import type { Context } from '../model/context.ts';
import type { Facts } from '../model/facts.ts';
import type { Message } from '../model/message.ts';
import { overlaps } from '../model/span.ts';
import { findApostropheSlips } from './apostrophe-slips.ts';
import { findArticleSlips } from './article-slips.ts';
import { findClosingFact, findSigner } from './closing.ts';
import { findComparable } from './comparable.ts';
import { findConnectionRequests } from './connection-requests.ts';
import { comparePlaceholders } from './declared-placeholders.ts';
import { findDayClaims } from './day-claims.ts';
import { findDates } from './dates.ts';
import { findEmojis } from './emojis.ts';
import { findForwardLooking } from './forward-looking.ts';
import { findGreetingFact } from './greeting.ts';
import { findInformal } from './informal.ts';
import { findInterest } from './interest.ts';
import { findInterviewMentions } from './interview-mentions.ts';
import { findInvisibles } from './invisibles.ts';
import { findMechanics } from './mechanics.ts';
import { findMisspellings } from './misspellings.ts';
import { findMoney } from './money.ts';
import { findNameConflicts } from './name-conflicts.ts';
import { findNames } from './names.ts';
import { findOffers } from './offers.ts';
import { findParticulars } from './particulars.ts';
import { findPlaceholderUses } from './placeholders.ts';
import { findPurposes } from './purposes.ts';
import { findQualifications } from './qualifications.ts';
import { findReadability } from './readability.ts';
import { findRealWordErrors } from './real-word-errors.ts';
import { findReferences } from './references.ts';
import { findRepeatedWords } from './repeated-words.ts';
import { findSpellingMixes } from './spelling-mixes.ts';
import { findSplitWords } from './split-words.ts';
import { findStatusQuestions } from './status-questions.ts';
import { findThanks } from './thanks.ts';
import {
  findFeedbackRequests,
  findInterviewDates,
  findOpenDoors,
  findPatience,
  findPromises,
} from './waiting.ts';
import { findNamedPositions } from './position.ts';
import { findUsefulExtras } from './useful-extras.ts';
import { withSubject } from './pattern-fact.ts';

/** What facts need besides message and context. */
export interface Resources {
  /** Without it there are no misspellings, which is not the same as none found. */
  readonly speller?: Speller;
  /** The placeholders that a template may use; not compared where absent. */
  readonly declared?: readonly string[];
}

/** What a finder may look at; `facts` gives it what other finders have found. */
interface Given {
  readonly message: Message;
  readonly context: Context;
  readonly speller: Speller | undefined;
  readonly declared: readonly string[] | undefined;
  readonly facts: Facts;
}

const FINDERS: { readonly [Name in keyof Facts]: (given: Given) => Facts[Name] } = {
  greeting: (given) => findGreetingFact(given.message),
  closing: (given) => findClosingFact(given.message),
  signer: (given) => findSigner(given.message),
  thanks: (given) => findThanks(given.message, given.facts.greeting),
  interviewMentions: (given) => findInterviewMentions(given.message),
  references: (given) =>
    findReferences(
      given.message,
      given.context,
      given.facts.names.filter(({ where }) => where !== 'text'),
    ),
  purposes: (given) => findPurposes(given.message, given.facts.thanks, given.facts.statusQuestions),
  interest: (given) => findInterest(given.message.body),
  qualifications: (given) => findQualifications(given.message),
  offers: (given) => findOffers(given.message.body),
  statusQuestions: (given) => findStatusQuestions(given.message.body),
  patience: (given) => findPatience(given.message.body),
  openDoors: (given) => findOpenDoors(given.message.body),
  connectionRequests: (given) => findConnectionRequests(given.message.body),
  feedbackRequests: (given) => findFeedbackRequests(given.message.body),
  promises: (given) => findPromises(given.message.body),
  interviewDates: (given) => findInterviewDates(withSubject(given.message)),
  usefulExtras: (given) => findUsefulExtras(given.message.body),
  namedPositions: (given) => findNamedPositions(given.message, given.context),
  forwardLooking: (given) => findForwardLooking(given.message.body),
  names: (given) => findNames(given.message, given.facts.greeting, given.facts.signer),
  nameConflicts: (given) =>
    findNameConflicts(given.message, given.context, given.facts, given.speller),
  dates: (given) => findDates(withSubject(given.message)),
  placeholders: (given) => findPlaceholderUses(given.message),
  declaredPlaceholders: (given) =>
    given.declared && comparePlaceholders(given.declared, given.message.placeholders),
  money: (given) => findMoney(given.message, given.context),
  informal: (given) => findInformal(given.message, given.facts.greeting, given.facts.closing),
  emojis: (given) => findEmojis(given.message),
  spellingMixes: (given) => findSpellingMixes(given.message),
  realWordErrors: (given) => [
    ...findRealWordErrors(given.message, given.context).filter(
      (error) => !given.facts.apostropheSlips.some((slip) => overlaps(slip, error)),
    ),
    ...findSplitWords(given.message),
  ],
  repeatedWords: (given) => findRepeatedWords(given.message),
  articleSlips: (given) => findArticleSlips(given.message),
  apostropheSlips: (given) => findApostropheSlips(given.message),
  mechanics: (given) => findMechanics(given.message),
  invisibles: (given) => findInvisibles(given.message),
  readability: (given) => findReadability(given.message.body),
  dayClaims: (given) => findDayClaims(given.message.body),
  comparable: (given) => findComparable(given.message.body, given.context, given.facts.names),
  particulars: (given) => findParticulars(given.message, given.context, given.facts),
  misspellings: (given) =>
    given.speller &&
    findMisspellings(given.message, given.context, given.facts.names, given.speller),
};

/** All facts of a message, each computed when first asked for and then kept. */
export function createFacts(
  message: Message,
  context: Context,
  { speller, declared }: Resources,
): Facts {
  const facts = {} as Facts;
  const given: Given = { message, context, speller, declared, facts };
  for (const name of Object.keys(FINDERS) as (keyof Facts)[]) {
    Object.defineProperty(facts, name, { get: once(() => FINDERS[name](given)), enumerable: true });
  }
  return facts;
}

import { once } from '../language/en/once.ts';
import type { Speller } from '../language/en/speller/speller.ts';
import type { Context } from '../model/context.ts';
import type { Facts } from '../model/facts.ts';
import type { Message } from '../model/message.ts';
import { findApostropheSlips } from './apostrophe-slips.ts';
import { findArticleSlips } from './article-slips.ts';
import { findClosingFact, findSigner } from './closing.ts';
import { findComparable } from './comparable.ts';
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
import { findPlaceholderUses } from './placeholders.ts';
import { findPurposes } from './purposes.ts';
import { findQualifications } from './qualifications.ts';
import { findReadability } from './readability.ts';
import { findReferences } from './references.ts';
import { findRepeatedWords } from './repeated-words.ts';
import { findStatusQuestions } from './status-questions.ts';
import { findThanks } from './thanks.ts';
import { findFeedbackRequests, findInterviewDates, findOpenDoors, findPatience, findPromises } from './waiting.ts';
import { findNamedPositions } from './position.ts';
import { findUsefulExtras } from './useful-extras.ts';
import { withSubject } from './pattern-fact.ts';

/** What facts need besides message and context. */
export interface Resources {
  /** Without it there are no misspellings, which is not the same as none found. */
  readonly speller?: Speller;
}

/** All facts of a message, each computed when first asked for and then kept. */
export function createFacts(message: Message, context: Context, { speller }: Resources): Facts {
  const { body } = message;
  const compute: { readonly [Name in keyof Facts]: () => Facts[Name] } = {
    greeting: () => findGreetingFact(message),
    closing: () => findClosingFact(message),
    signer: () => findSigner(message),
    thanks: () => findThanks(message, facts.greeting),
    interviewMentions: () => findInterviewMentions(message),
    references: () => findReferences(message, context, facts.names.filter(({ where }) => where !== 'text')),
    purposes: () => findPurposes(message, facts.thanks, facts.statusQuestions),
    interest: () => findInterest(body),
    qualifications: () => findQualifications(message),
    offers: () => findOffers(body),
    statusQuestions: () => findStatusQuestions(body),
    patience: () => findPatience(body),
    openDoors: () => findOpenDoors(body),
    feedbackRequests: () => findFeedbackRequests(body),
    promises: () => findPromises(body),
    interviewDates: () => findInterviewDates(withSubject(message)),
    usefulExtras: () => findUsefulExtras(body),
    namedPositions: () => findNamedPositions(message, context),
    forwardLooking: () => findForwardLooking(body),
    names: () => findNames(message, facts.greeting, facts.signer),
    nameConflicts: () => findNameConflicts(message, context, facts),
    dates: () => findDates(withSubject(message)),
    placeholders: () => findPlaceholderUses(message),
    money: () => findMoney(message, context),
    informal: () => findInformal(message, facts.greeting, facts.closing),
    emojis: () => findEmojis(message),
    repeatedWords: () => findRepeatedWords(message),
    articleSlips: () => findArticleSlips(message),
    apostropheSlips: () => findApostropheSlips(message),
    mechanics: () => findMechanics(message),
    invisibles: () => findInvisibles(message),
    readability: () => findReadability(body),
    dayClaims: () => findDayClaims(body),
    comparable: () => findComparable(body, context, facts.names),
    misspellings: () => speller && findMisspellings(message, context, facts.names, speller),
  };
  const facts = lazy(compute);
  return facts;
}

function lazy<T extends object>(compute: { readonly [Name in keyof T]: () => T[Name] }): T {
  const object = {} as T;
  for (const name of Object.keys(compute) as (keyof T)[]) {
    Object.defineProperty(object, name, { get: once(compute[name]), enumerable: true });
  }
  return object;
}

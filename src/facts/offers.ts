import { OFFERS, OFFER_EXCEPTIONS } from '../language/en/lexicon/offers.ts';
import { patternFact, type PatternFact } from './pattern-fact.ts';

/** Offers of more information and invitations to get in touch, also put as a question. */
export const offers: PatternFact = {
  patterns: OFFERS,
  exceptions: OFFER_EXCEPTIONS,
  evenNegated: true,
  learnt: 'offers',
  likely: 0.46,
};

export const findOffers = patternFact(offers);

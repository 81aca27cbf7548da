import { OFFERS, OFFER_EXCEPTIONS } from '../language/en/lexicon/offers.ts';
import { patternFact } from './pattern-fact.ts';

/** Offers of more information and invitations to get in touch, also put as a question. */
export const findOffers = patternFact({
  patterns: OFFERS,
  exceptions: OFFER_EXCEPTIONS,
  evenNegated: true,
});

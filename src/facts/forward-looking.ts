import { FORWARD_LOOKING } from '../language/en/lexicon/forward-looking.ts';
import { patternFact } from './pattern-fact.ts';

/** Lines that look ahead, to hearing from the reader or to working together. */
export const findForwardLooking = patternFact({ patterns: FORWARD_LOOKING });

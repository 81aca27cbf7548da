import { EXTRA_EXCEPTIONS, USEFUL_EXTRAS } from '../language/en/lexicon/extras.ts';
import { patternFact } from './pattern-fact.ts';

/** An article, an event or an idea that is of use to the reader. */
export const findUsefulExtras = patternFact({
  patterns: USEFUL_EXTRAS,
  exceptions: EXTRA_EXCEPTIONS,
});

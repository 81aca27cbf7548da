import {
  INTEREST,
  INTEREST_CLASSES,
  INTEREST_EXCEPTIONS,
} from '../language/en/lexicon/interest.ts';
import { patternFact, type PatternFact } from './pattern-fact.ts';

/** Interest of the writer's own in the job, the team or the next step, said in this message. */
export const interest: PatternFact = {
  patterns: INTEREST,
  exceptions: INTEREST_EXCEPTIONS,
  classes: INTEREST_CLASSES,
  subject: 'writer',
  learnt: 'interest',
  likely: 0.38,
};

export const findInterest = patternFact(interest);

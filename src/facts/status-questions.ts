import {
  STATUS_CLASSES,
  STATUS_EXCEPTIONS,
  STATUS_QUESTIONS,
} from '../language/en/lexicon/status.ts';
import { patternFact, type PatternFact } from './pattern-fact.ts';

/** Questions about status, timeline or next steps: asked outright, wondered, or wished for. */
export const statusQuestions: PatternFact = {
  patterns: STATUS_QUESTIONS,
  exceptions: STATUS_EXCEPTIONS,
  classes: STATUS_CLASSES,
  evenNegated: true,
  learnt: 'statusQuestions',
  likely: 0.56,
};

export const findStatusQuestions = patternFact(statusQuestions);

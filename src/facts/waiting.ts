import {
  FEEDBACK_EXCEPTIONS,
  FEEDBACK_REQUESTS,
  INTERVIEW_DATES,
  INTERVIEW_DATE_EXCEPTIONS,
  OPEN_DOOR,
  OPEN_DOOR_EXCEPTIONS,
  PATIENCE,
  PATIENCE_EXCEPTIONS,
  PROMISES_RECALLED,
  WAITING_CLASSES,
} from '../language/en/lexicon/waiting.ts';
import { patternFact, type PatternFact } from './pattern-fact.ts';

/** Saying that deciding takes time, or that one can wait. */
export const patience: PatternFact = {
  patterns: PATIENCE,
  exceptions: PATIENCE_EXCEPTIONS,
  classes: WAITING_CLASSES,
  evenNegated: true,
  learnt: 'patience',
  likely: 0.45,
};

export const findPatience = patternFact(patience);

/** Welcoming later contact or openings. */
export const openDoors: PatternFact = {
  patterns: OPEN_DOOR,
  exceptions: OPEN_DOOR_EXCEPTIONS,
  learnt: 'openDoors',
  likely: 0.35,
};

export const findOpenDoors = patternFact(openDoors);

/** Asking what could have been better. */
export const feedbackRequests: PatternFact = {
  patterns: FEEDBACK_REQUESTS,
  exceptions: FEEDBACK_EXCEPTIONS,
  evenNegated: true,
  learnt: 'feedbackRequests',
  likely: 0.45,
};

export const findFeedbackRequests = patternFact(feedbackRequests);

/** Recalling when the reader had promised word. */
export const promises: PatternFact = {
  patterns: PROMISES_RECALLED,
  classes: { ...WAITING_CLASSES, cap: ['#cap'] },
  evenNegated: true,
  learnt: 'promises',
};

export const findPromises = patternFact(promises);

/** Naming the day of the interview. */
export const interviewDates: PatternFact = {
  patterns: INTERVIEW_DATES,
  exceptions: INTERVIEW_DATE_EXCEPTIONS,
  classes: WAITING_CLASSES,
  evenNegated: true,
  learnt: 'interviewDates',
  likely: 0.65,
};

export const findInterviewDates = patternFact(interviewDates);

import {
  FEEDBACK_EXCEPTIONS,
  FEEDBACK_REQUESTS,
  INTERVIEW_DATES,
  OPEN_DOOR,
  OPEN_DOOR_EXCEPTIONS,
  PATIENCE,
  PATIENCE_EXCEPTIONS,
  PROMISES_RECALLED,
} from '../language/en/lexicon/waiting.ts';
import { patternFact } from './pattern-fact.ts';

/** Saying that deciding takes time, or that one can wait. */
export const findPatience = patternFact({
  patterns: PATIENCE,
  exceptions: PATIENCE_EXCEPTIONS,
  evenNegated: true,
});

/** Welcoming later contact or openings. */
export const findOpenDoors = patternFact({ patterns: OPEN_DOOR, exceptions: OPEN_DOOR_EXCEPTIONS });

/** Asking what could have been better. */
export const findFeedbackRequests = patternFact({
  patterns: FEEDBACK_REQUESTS,
  exceptions: FEEDBACK_EXCEPTIONS,
  evenNegated: true,
});

/** Recalling when the reader had promised word. */
export const findPromises = patternFact({
  patterns: PROMISES_RECALLED,
  classes: { cap: ['#cap'] },
  evenNegated: true,
});

/** Naming the day of the interview. */
export const findInterviewDates = patternFact({ patterns: INTERVIEW_DATES, evenNegated: true });

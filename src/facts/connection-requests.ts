import { CONNECTION_REQUESTS } from '../language/en/lexicon/connection.ts';
import { patternFact } from './pattern-fact.ts';

/** Asking the reader to connect. */
export const findConnectionRequests = patternFact({ patterns: CONNECTION_REQUESTS });

import type { Culture, Kind } from './kind.ts';

export interface PreviousMessage {
  readonly kind: Kind;
  /** ISO 8601 date, with or without time and zone. */
  readonly date: string;
}

/**
 * What is known besides the text. Dates are ISO 8601, with or without time and zone;
 * a `promisedDate` that is none ("a couple of weeks") is vague and skips what needs it.
 */
export interface Context {
  readonly interviewer?: string;
  readonly recipient?: string;
  readonly company?: string;
  readonly role?: string;
  readonly sender?: string;
  readonly interviewDate?: string;
  readonly promisedDate?: string;
  readonly sentDate?: string;
  readonly previousMessages?: readonly PreviousMessage[];
  readonly culture?: Culture;
  /** Words that are no typos in this message. */
  readonly words?: readonly string[];
}

export const CONTEXT_KEYS = [
  'interviewer',
  'recipient',
  'company',
  'role',
  'sender',
  'interviewDate',
  'promisedDate',
  'sentDate',
  'previousMessages',
  'culture',
  'words',
] as const satisfies readonly (keyof Context)[];

/** The messages that a candidate sends after an interview. */
export const KINDS = [
  'thank-you',
  'status-check',
  'final-check',
  'rejection-reply',
  'positive-reply',
] as const;
export type Kind = (typeof KINDS)[number];

export const CHANNELS = ['email', 'linkedin', 'letter', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

export const CULTURES = ['formal', 'balanced', 'casual'] as const;
export type Culture = (typeof CULTURES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type SeverityOrOff = Severity | 'off';

/** The folders of `rules/`. */
export const GROUPS = [
  'content',
  'structure',
  'tone',
  'correctness',
  'length',
  'timing',
  'thread',
] as const;
export type Group = (typeof GROUPS)[number];

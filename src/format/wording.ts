import type { LintResult } from '../model/diagnostic.ts';
import type { Channel, Kind } from '../model/kind.ts';

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  'thank-you': 'Thank-you note',
  'status-check': 'Status check',
  'final-check': 'Final check',
  'rejection-reply': 'Reply to a rejection',
  'positive-reply': 'Reply to good news',
};

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'by e-mail',
  linkedin: 'on LinkedIn',
  letter: 'by letter',
  phone: 'by phone',
};

const SOURCE_WORDS = { given: '', detected: ' (detected)', default: ' (assumed)' } as const;

/** What a result is about, in words: “Thank-you note (detected) by e-mail, 118 words”. */
export function describe({ kind, channel, template, words }: LintResult): string {
  const name = KIND_WORDS[kind.value] + SOURCE_WORDS[kind.source];
  const parts = [`${name} ${CHANNEL_WORDS[channel]}`, count(words, 'word')];
  return (template ? [...parts, 'a template'] : parts).join(', ');
}

/** “1 word”, “2 words”. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

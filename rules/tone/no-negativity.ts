import { definePhraseRule, leaveOutSuggestion, rewriteSuggestion, type Kind } from '#rule';
import { classes, exceptions, phrases } from './no-negativity.phrases.ts';

export default definePhraseRule({
  summary: 'Keep complaints, blame and self-reproach out.',
  why: 'A bitter line is remembered longer than everything else in the message.',
  sources: ['secret', 'comprehensive'],
  kinds: 'all',
  severity: 'error',
  per: 'sentence',
  message: ({ phrase }) =>
    `“${phrase}” sounds bitter or runs somebody down, be it yourself. Leave it out, or say it kindly.`,
  suggest: (input, found) => {
    const kinder = KINDER[input.kind];
    return [
      leaveOutSuggestion(input, found),
      ...(kinder ? [rewriteSuggestion(input, found, kinder)] : []),
    ];
  },
  phrases,
  exceptions,
  classes,
});

const KINDER: Readonly<Partial<Record<Kind, string>>> = {
  'status-check': 'I know that these decisions take time.',
  'final-check': 'I know that these decisions take time.',
  'rejection-reply': 'I understand your decision and wish you and the team well.',
};

import { definePhraseRule, leaveOutSuggestion, rewriteSuggestion } from '#rule';
import { classes, exceptions, phrases } from './no-excuses.phrases.ts';

export default definePhraseRule({
  summary: 'Make no excuses.',
  why: 'An excuse reminds the reader of what went wrong, or tells them of it for the first time.',
  sources: ['comprehensive'],
  kinds: 'all',
  severity: 'warning',
  per: 'sentence',
  message: ({ phrase }) =>
    `“${phrase}” reads as an excuse. Leave it out, or give the better answer now.`,
  suggest: (input, found) => [
    leaveOutSuggestion(input, found),
    ...(input.kind === 'thank-you' ? [rewriteSuggestion(input, found, BETTER)] : []),
  ],
  phrases,
  exceptions,
  classes,
});

const BETTER = 'I would like to add to my answer on [question]: [your better answer].';

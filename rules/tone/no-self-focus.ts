import { definePhraseRule, leaveOutSuggestion, rewriteSuggestion } from '#rule';
import { classes, exceptions, phrases } from './no-self-focus.phrases.ts';

export default definePhraseRule({
  summary: 'Put what you bring before what you need.',
  why: 'The reader asks what you would do for them, not what they would do for you.',
  sources: ['best-practices'],
  kinds: ['thank-you', 'status-check', 'final-check'],
  severity: 'warning',
  per: 'sentence',
  message: ({ phrase }) => `“${phrase}” speaks of what you need. Say instead what you would bring.`,
  suggest: (input, found) => [
    rewriteSuggestion(input, found, SKILL),
    leaveOutSuggestion(input, found),
  ],
  classes,
  phrases,
  exceptions,
});

const SKILL = 'I would be glad to bring my experience with [your skill] to {company|your team}.';

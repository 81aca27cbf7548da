import { definePhraseRule, leaveOutSuggestion, rewriteSuggestion } from '#rule';
import { classes, exceptions, phrases } from './no-desperation.phrases.ts';

export default definePhraseRule({
  summary: 'Do not beg.',
  why: 'Pleading asks for pity; the reader hires for value.',
  sources: ['dos-and-donts', 'secret', 'best-practices', 'etiquette'],
  kinds: 'all',
  severity: 'error',
  per: 'sentence',
  message: ({ phrase }) => `“${phrase}” pleads. Say what you would bring instead.`,
  suggest: (input, found) => [
    leaveOutSuggestion(input, found),
    rewriteSuggestion(input, found, input.kind === 'rejection-reply' ? OTHERS : SKILL),
  ],
  phrases,
  exceptions,
  classes,
});

const SKILL = 'I would be glad to bring my experience with [your skill] to {company|your team}.';
const OTHERS = 'I would be glad to hear of other openings that may suit me.';

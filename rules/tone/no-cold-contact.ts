import { definePhraseRule, rewriteSuggestion } from '#rule';
import { classes, exceptions, phrases } from './no-cold-contact.phrases.ts';

export default definePhraseRule({
  summary: 'Announce no call or visit that nobody asked for.',
  why: 'It takes the decision when to talk out of the reader’s hands.',
  sources: ['dos-and-donts'],
  guidesDiffer:
    '`dos-and-donts` advises against calls and visits; `comprehensive` allows calls sparingly, as a channel of their own (`phone`). `recommended` reports announcing one in writing.',
  kinds: ['status-check', 'final-check', 'thank-you'],
  severity: 'warning',
  per: 'sentence',
  message: ({ phrase }) =>
    `“${phrase}” announces itself. Offer it instead: “I would be glad to call whenever it suits you.”`,
  suggest: (input, found) => [
    rewriteSuggestion(input, found, 'I would be glad to call whenever it suits you.'),
  ],
  classes,
  phrases,
  exceptions,
});

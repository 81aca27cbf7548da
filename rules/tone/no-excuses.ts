import { definePhraseRule } from '#rule';
import { exceptions, phrases } from './no-excuses.phrases.ts';

export default definePhraseRule({
  summary: 'Make no excuses.',
  why: 'An excuse reminds the reader of what went wrong, or tells them of it for the first time.',
  sources: ['comprehensive'],
  kinds: 'all',
  severity: 'warning',
  per: 'sentence',
  message: ({ phrase }) =>
    `“${phrase}” reads as an excuse. Leave it out, or give the better answer now.`,
  phrases,
  exceptions,
});

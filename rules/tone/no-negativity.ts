import { definePhraseRule } from '#rule';
import { exceptions, phrases } from './no-negativity.phrases.ts';

export default definePhraseRule({
  summary: 'Keep complaints, blame and self-reproach out.',
  why: 'A bitter line is remembered longer than everything else in the message.',
  sources: ['secret', 'comprehensive'],
  kinds: 'all',
  severity: 'error',
  per: 'sentence',
  message: ({ phrase }) =>
    `“${phrase}” sounds bitter or runs somebody down, be it yourself. Leave it out, or say it kindly.`,
  phrases,
  exceptions,
});

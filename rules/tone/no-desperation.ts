import { definePhraseRule } from '#rule';
import { exceptions, phrases } from './no-desperation.phrases.ts';

export default definePhraseRule({
  summary: 'Do not beg.',
  why: 'Pleading asks for pity; the reader hires for value.',
  sources: ['dos-and-donts', 'secret', 'best-practices', 'etiquette'],
  kinds: 'all',
  severity: 'error',
  per: 'sentence',
  message: ({ phrase }) => `“${phrase}” pleads. Say what you would bring instead.`,
  phrases,
  exceptions,
});

import { definePhraseRule } from '#rule';
import { classes, exceptions, phrases } from './no-pressure.phrases.ts';

export default definePhraseRule({
  summary: 'Put no pressure on the reader.',
  why: 'Demands, deadlines and rival offers end more applications than silence does.',
  sources: ['dos-and-donts', 'secret', 'best-practices', 'comprehensive', 'etiquette'],
  kinds: 'all',
  per: 'sentence',
  severity: 'error',
  message: ({ phrase }) =>
    `“${phrase}” presses the reader. Ask instead: “Could you tell me when you expect to decide?”`,
  phrases,
  exceptions,
  classes,
});

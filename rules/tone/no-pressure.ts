import { definePhraseRule, leaveOutSuggestion, rewriteSuggestion, type Kind } from '#rule';
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
  suggest: (input, found) => {
    const calmer = rewriteSuggestion(input, found, CALMER[input.kind]);
    const out = leaveOutSuggestion(input, found);
    return input.kind === 'rejection-reply' ? [out, calmer] : [calmer, out];
  },
  phrases,
  exceptions,
  classes,
});

const CALMER: Readonly<Record<Kind, string>> = {
  'thank-you': 'Could you tell me when you expect to decide?',
  'status-check': 'Could you tell me when you expect to decide?',
  'final-check': 'Could you tell me when you expect to decide?',
  'rejection-reply': 'I would be glad to hear of other openings that may suit me.',
  'positive-reply': 'I look forward to hearing about the next step.',
};

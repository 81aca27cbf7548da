import { addSuggestion, definePhraseRule } from '#rule';
import { phrases } from './no-boilerplate.phrases.ts';

export default definePhraseRule({
  summary: 'Let no stock sentence stand alone.',
  why: 'A line that could go to any employer says nothing to this one, unless something specific stands beside it.',
  sources: ['dos-and-donts', 'best-practices', 'comprehensive'],
  kinds: ['thank-you', 'status-check', 'final-check'],
  severity: 'warning',
  per: 'message',
  when: ({ facts }) => facts.references.length === 0 && facts.qualifications.length === 0,
  message: ({ phrase }) =>
    `“${phrase}” could go to anyone, and nothing specific stands beside it. Add a detail from the interview.`,
  suggest: (input) => [
    addSuggestion(
      input,
      'Add a detail',
      'after-opening',
      input.kind === 'thank-you' ? HEARD : RECALLED,
    ),
  ],
  phrases,
});

const HEARD = 'I especially enjoyed hearing about [topic you discussed].';
const RECALLED = 'I have thought more about what you told me of [topic you discussed].';

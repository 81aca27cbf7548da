import { addSuggestion, advise, definePhraseRule, type CheckInput } from '#rule';
import { classes, COMMON, phrases } from './no-boilerplate.phrases.ts';

export default definePhraseRule({
  summary: 'Let no stock sentence stand alone.',
  why: 'A line that could go to any employer says nothing to this one, unless something specific stands beside it.',
  sources: ['dos-and-donts', 'best-practices', 'comprehensive'],
  kinds: ['thank-you', 'status-check', 'final-check'],
  severity: 'warning',
  per: 'sentence',
  when: (input) => !isSpecific(input),
  message: ({ phrase }) => `“${phrase}” could go to anyone, and nothing specific stands beside it.`,
  suggest: (input, _, isFirst) =>
    isFirst
      ? [
          addSuggestion(
            input,
            'Add a detail',
            'after-opening',
            input.kind === 'thank-you' ? HEARD : RECALLED,
          ),
        ]
      : [advise('Leave it out, or tie it to what you heard in the interview.')],
  phrases,
  classes,
});

/** Whether anything is recalled or offered in a sentence with a word that not every message holds. */
function isSpecific({ facts, message }: CheckInput): boolean {
  return [...facts.references, ...facts.qualifications].some(({ start }) => {
    const sentence = message.sentences.find((one) => one.start <= start && start < one.end);
    return !sentence?.terms.every(
      ({ norm, token }) => token.kind !== 'placeholder' && (norm.length < 4 || COMMON.has(norm)),
    );
  });
}

const HEARD = 'I especially enjoyed hearing about [topic you discussed].';
const RECALLED = 'I have thought more about what you told me of [topic you discussed].';

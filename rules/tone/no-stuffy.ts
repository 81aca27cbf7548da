import { advise, definePhraseRule, replaceSuggestion, takeOutSuggestion } from '#rule';
import { exceptions, phrases } from './no-stuffy.phrases.ts';

export default definePhraseRule({
  summary: 'Write as you would speak to a person you respect.',
  why: 'Archaic and bureaucratic wording hides the person behind it.',
  sources: ['secret', 'best-practices'],
  guidesDiffer:
    '`secret` and `best-practices` want natural wording; `dos-and-donts` wants it formal where the company is formal. `recommended` keeps to the middle; the context’s `culture` shifts it.',
  kinds: 'all',
  severity: 'warning',
  sections: ['subject', 'body', 'postscript', 'closing'],
  ignoreNames: true,
  message: ({ phrase, instead }) =>
    `“${phrase}” is stiff.${instead === '' ? ' Say it in plain words.' : ` Plainly: “${instead}”.`}`,
  suggest: (input, found) => [
    DROP_INS.has(found.instead)
      ? replaceSuggestion(input, found, found.instead)
      : (found.instead === '' && takeOutSuggestion(input, found)) ||
        advise('Say it as you would to their face, in plain words.'),
  ],
  phrases,
  exceptions,
});

/** Words that fit where the stiff ones stood; others need the sentence to be rebuilt. */
const DROP_INS = new Set(
  'after;your;I attach;when it suits you;now;before;phone call;feel free to;Best'.split(';'),
);

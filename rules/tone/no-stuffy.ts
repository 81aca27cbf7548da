import { definePhraseRule } from '#rule';
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
  phrases,
  exceptions,
});

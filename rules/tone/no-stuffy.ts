import { definePhraseRule } from '#rule';
import { exceptions, phrases } from './no-stuffy.phrases.ts';

export default definePhraseRule({
  summary: 'Write as you would speak to a person you respect.',
  why: 'Archaic and bureaucratic wording hides the person behind it.',
  sources: ['secret', 'best-practices'],
  kinds: 'all',
  severity: 'warning',
  sections: ['subject', 'body', 'postscript', 'closing'],
  ignoreNames: true,
  message: ({ phrase, instead }) =>
    `“${phrase}” is stiff.${instead === '' ? ' Say it in plain words.' : ` Plainly: “${instead}”.`}`,
  phrases,
  exceptions,
});

import { RuleTester } from 'followup-lint/testing';
import { describe, it } from 'vitest';
import plugin from './index.js';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester();

const note = (sentence) => `Dear Ms. Moreau,\n\n${sentence}\n\nKind regards,\nBeatriz Nunes\n`;

tester.run('name-the-ward', plugin.rules['name-the-ward'], {
  valid: [
    { text: note('Thank you for the morning on the stroke ward.'), kind: 'thank-you' },
    {
      name: 'a word of its own',
      text: note('Thank you for the morning at the hospice.'),
      kind: 'thank-you',
      options: { words: ['hospice'] },
    },
    {
      name: 'not asked of a reply',
      text: note('Thank you for your call.'),
      kind: 'positive-reply',
    },
  ],
  invalid: [
    {
      text: note('Thank you for the morning.'),
      kind: 'thank-you',
      findings: [{ messageId: 'missing', at: 'missing' }],
    },
  ],
});

tester.run('no-patient-details', plugin.rules['no-patient-details'], {
  valid: [
    note('Thank you for the hour with the simulated patient in bed 4.'),
    note('The patience of the patients in the waiting room impressed me.'),
  ],
  invalid: [
    {
      text: note('I keep thinking of the elderly patient in bed 4.'),
      findings: [{ messageId: 'found', at: 'the elderly patient in bed 4' }],
    },
  ],
});

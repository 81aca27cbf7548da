import { definePhraseRule, defineRule } from 'followup-lint/rule';

/** A presence rule: it says where it is satisfied, or what is missing and where that would go. */
const nameTheWard = defineRule({
  summary: 'Name the ward or unit.',
  why: 'A hospital hires for many wards at once; the reader should see at a glance which one you mean.',
  sources: ['convention'],
  kinds: ['thank-you', 'status-check'],
  severity: 'warning',
  options: {
    /** Words that name a ward. */
    words: ['ward', 'unit', 'clinic', 'theatre', 'department'],
  },
  messages: {
    missing: () => 'No ward or unit is named. Say which one you were interviewed for.',
  },
  *check({ message, options, satisfy }) {
    for (const sentence of message.sentences) {
      const term = sentence.terms.find(({ norm }) => options.words.includes(norm));
      if (term) return satisfy(term);
    }
    yield { messageId: 'missing', at: { missingFrom: 'body' } };
  },
});

/** An absence rule: phrases in the pattern language, with what does not count. */
const noPatientDetails = definePhraseRule({
  summary: 'Leave patients’ details out.',
  why: 'A mail that tells of a patient who can be recognised costs the trust it is meant to win.',
  sources: ['convention'],
  kinds: 'all',
  severity: 'error',
  message: ({ phrase }) => `“${phrase}” may tell who the patient is. Leave it out.`,
  phrases: [
    { pattern: '(the | a | an) ..2 patient (in | on) (bed | room) #number' },
    { pattern: '(patient | lady | gentleman) called #cap' },
  ],
  exceptions: ['(standardised | simulated | pretend) patient ..6'],
});

export default {
  name: 'nursing',
  rules: { 'name-the-ward': nameTheWard, 'no-patient-details': noPatientDetails },
  presets: { recommended: { 'nursing/name-the-ward': { severity: 'info' } } },
};

import { addSuggestion, defineRule } from '#rule';

export default defineRule({
  summary: 'Refer to something specific from the interview.',
  why: 'One detail that was said, shown or met proves that you listened, and tells your note from all the others.',
  sources: ['dos-and-donts', 'best-practices', 'comprehensive', 'etiquette', 'secret'],
  kinds: ['thank-you', 'status-check'],
  severity: { 'thank-you': 'error', 'status-check': 'info', default: 'off' },
  messages: {
    missing: () =>
      'Nothing here could only come from this interview. Name one thing that was said or shown: a topic, a project, a question, a person.',
    generic: () =>
      'The interview is mentioned, but nothing particular from it. Add one detail: a topic, a project, a question, a person you met.',
  },
  *check(input) {
    const { facts, kind, satisfy } = input;
    const reference = facts.references[0];
    if (reference) return satisfy(reference);
    const messageId = facts.interviewMentions.length > 0 ? 'generic' : 'missing';
    const suggestions = [
      addSuggestion(
        input,
        'Name one thing from the interview',
        'after-opening',
        kind === 'thank-you' ? HEARD : RECALLED,
      ),
    ];
    yield { messageId, at: { missingFrom: 'after-opening' }, suggestions };
  },
});

const HEARD = 'I especially enjoyed hearing about [topic you discussed].';
const RECALLED = 'I have thought more about what you told me of [topic you discussed].';

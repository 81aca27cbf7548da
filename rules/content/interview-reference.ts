import { defineRule } from '#rule';

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
  *check({ facts, satisfy }) {
    const reference = facts.references[0];
    if (reference) return satisfy(reference);
    const messageId = facts.interviewMentions.length > 0 ? 'generic' : 'missing';
    yield { messageId, at: { missingFrom: 'body' } };
  },
});

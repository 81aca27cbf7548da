import { addSuggestion, defineRule } from '#rule';

export default defineRule({
  summary: 'Ask one polite question about where things stand.',
  why: 'A status check without a question leaves the reader nothing to answer.',
  sources: ['dos-and-donts', 'best-practices', 'comprehensive', 'etiquette'],
  guidesDiffer:
    '`secret` does not ask for a question: it opens by recalling the date that was given. The other four want a polite question, and so does `recommended`.',
  kinds: ['status-check'],
  severity: 'error',
  messages: {
    missing: () =>
      'Nothing here asks where things stand, so the reader has nothing to answer. Ask one polite question.',
  },
  *check(input) {
    const { facts, satisfy } = input;
    const found = facts.statusQuestions[0];
    if (found) return satisfy(found);
    const suggestions = [
      addSuggestion(
        input,
        'Ask where things stand',
        'body',
        'Could you tell me where things stand with {theRole}?',
      ),
    ];
    yield { messageId: 'missing', at: { missingFrom: 'body' }, suggestions };
  },
});

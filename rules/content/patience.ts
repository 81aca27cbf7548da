import { addSuggestion, defineRule } from '#rule';

export default defineRule({
  summary: 'Show that you know that deciding takes time.',
  why: 'It takes the push out of a question about status.',
  sources: ['comprehensive', 'dos-and-donts'],
  kinds: ['status-check', 'final-check'],
  severity: 'info',
  messages: {
    missing: () => 'You could say that you understand that deciding takes time.',
  },
  *check(input) {
    const { facts, satisfy } = input;
    const found = facts.patience[0];
    if (found) return satisfy(found);
    const suggestions = [
      addSuggestion(input, 'Show patience', 'body', 'I understand that these decisions take time.'),
    ];
    yield { messageId: 'missing', at: { missingFrom: 'body' }, suggestions };
  },
});

import { addSuggestion, defineRule } from '#rule';

export default defineRule({
  summary: 'Ask for feedback, if they are willing.',
  why: 'It is the one thing a rejection can still give you.',
  sources: ['best-practices'],
  kinds: ['rejection-reply'],
  severity: 'info',
  messages: {
    missing: () =>
      'You could ask, if they are willing, what would have made your application stronger.',
  },
  *check(input) {
    const { facts, satisfy } = input;
    const found = facts.feedbackRequests[0];
    if (found) return satisfy(found);
    const suggestions = [
      addSuggestion(
        input,
        'Ask for feedback',
        'body',
        'If you have a moment, I would be grateful for any feedback on my application.',
      ),
    ];
    yield { messageId: 'missing', at: { missingFrom: 'body' }, suggestions };
  },
});

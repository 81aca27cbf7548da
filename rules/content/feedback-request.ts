import { defineRule } from '#rule';

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
  *check({ facts, satisfy }) {
    const found = facts.feedbackRequests[0];
    if (found) return satisfy(found);
    yield { messageId: 'missing', at: { missingFrom: 'body' } };
  },
});

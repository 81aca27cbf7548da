import { defineRule } from '#rule';

export default defineRule({
  summary: 'Say that you want the role.',
  why: 'All guides ask for it: between two good candidates the one who wants the job is remembered.',
  sources: ['dos-and-donts', 'secret', 'best-practices', 'comprehensive', 'etiquette'],
  kinds: ['thank-you', 'status-check', 'final-check', 'positive-reply'],
  severity: 'warning',
  messages: {
    missing: () => 'Nothing here says that you want this role. Add a line on what draws you to it.',
  },
  *check({ facts, satisfy }) {
    const interest = facts.interest[0];
    if (interest) return satisfy(interest);
    yield { messageId: 'missing', at: { missingFrom: 'body' } };
  },
});

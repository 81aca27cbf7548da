import { defineRule } from '#rule';

export default defineRule({
  summary: 'Name the role.',
  why: 'Readers hire for several roles at once and should not have to look yours up.',
  sources: ['dos-and-donts', 'comprehensive'],
  kinds: ['thank-you', 'status-check', 'final-check'],
  severity: { 'thank-you': 'info', default: 'warning' },
  messages: {
    missing: () => 'The role is named nowhere. Write it once, in the first lines or the subject.',
  },
  *check({ facts, satisfy }) {
    const found = facts.namedPositions[0];
    if (found) return satisfy(found);
    yield { messageId: 'missing', at: { missingFrom: 'body' } };
  },
});

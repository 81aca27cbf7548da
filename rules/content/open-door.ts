import { defineRule } from '#rule';

export default defineRule({
  summary: 'Welcome later contact or openings.',
  why: 'The next opening is often filled from those who parted well.',
  sources: ['dos-and-donts', 'best-practices', 'etiquette'],
  kinds: ['rejection-reply', 'final-check'],
  severity: 'warning',
  messages: {
    missing: () =>
      'Nothing here leaves the door open. Say that you would be glad to hear of other openings.',
  },
  *check({ facts, satisfy }) {
    const found = facts.openDoors[0];
    if (found) return satisfy(found);
    yield { messageId: 'missing', at: { missingFrom: 'body' } };
  },
});

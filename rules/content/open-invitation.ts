import { addSuggestion, defineRule } from '#rule';

export default defineRule({
  summary: 'Offer more, or invite the reader to get in touch.',
  why: 'It gives the reader an easy next step.',
  sources: ['best-practices', 'comprehensive', 'etiquette'],
  kinds: ['thank-you', 'status-check'],
  severity: { 'thank-you': 'warning', 'status-check': 'info', default: 'off' },
  messages: {
    missing: () =>
      'Nothing here offers more information or invites an answer. Add a line such as “Please let me know if I can send you anything else.”',
  },
  *check(input) {
    const { facts, channel, satisfy } = input;
    const found = facts.offers[0];
    if (found) return satisfy(found);
    const suggestions = [
      addSuggestion(input, 'Offer more', 'body', channel === 'phone' ? SPOKEN : WRITTEN),
    ];
    yield { messageId: 'missing', at: { missingFrom: 'body' }, suggestions };
  },
});

const WRITTEN = 'Please let me know if I can send you anything else.';
const SPOKEN = 'Please call me back if you need anything else from me.';

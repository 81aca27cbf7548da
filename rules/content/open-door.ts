import { addSuggestion, defineRule } from '#rule';

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
  *check(input) {
    const { facts, kind, satisfy } = input;
    const found = facts.openDoors[0];
    if (found) return satisfy(found);
    const suggestions = [
      addSuggestion(
        input,
        'Leave the door open',
        'body',
        kind === 'rejection-reply' ? OTHERS : LATER,
      ),
    ];
    yield { messageId: 'missing', at: { missingFrom: 'body' }, suggestions };
  },
});

const OTHERS = 'I would be glad to hear of other openings that may suit me.';
const LATER = 'I would be glad to hear from you about this or any later opening.';

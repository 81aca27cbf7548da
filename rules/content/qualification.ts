import { addSuggestion, defineRule } from '#rule';

export default defineRule({
  summary: 'Say what you bring.',
  why: 'Interest alone fills no vacancy: one skill or experience that the reader needs does.',
  sources: ['secret', 'best-practices', 'comprehensive'],
  guidesDiffer:
    'Three guides ask for it; in a status check `comprehensive` wants it in brief, the others say nothing, so that `recommended` only suggests it there.',
  kinds: ['thank-you', 'status-check'],
  severity: { 'thank-you': 'warning', 'status-check': 'info', default: 'off' },
  messages: {
    missing: () =>
      'Nothing here says what you bring. Tie one skill or experience of yours to what they need.',
  },
  *check(input) {
    const { facts, satisfy } = input;
    const found = facts.qualifications[0];
    if (found) return satisfy(found);
    const suggestions = [
      addSuggestion(
        input,
        'Say what you bring',
        'after-opening',
        'My experience with [your skill] would help me with [what the team needs].',
      ),
    ];
    yield { messageId: 'missing', at: { missingFrom: 'after-opening' }, suggestions };
  },
});

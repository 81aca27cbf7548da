import { addSuggestion, defineRule } from '#rule';

export default defineRule({
  summary: 'Add something of use to the reader.',
  why: 'An article, an event or an idea makes a message worth keeping.',
  sources: ['secret', 'best-practices'],
  guidesDiffer:
    'Only `secret` and `best-practices` speak of it, as worth having rather than required; it is off in `recommended`.',
  kinds: ['thank-you', 'status-check'],
  severity: 'off',
  messages: {
    missing: () => 'You could add something of use to the reader: an article, an event, an idea.',
  },
  *check(input) {
    const { facts, satisfy } = input;
    const found = facts.usefulExtras[0];
    if (found) return satisfy(found);
    const suggestions = [
      addSuggestion(
        input,
        'Add something of use',
        'body',
        'You may find this article on [topic you discussed] useful: [link].',
      ),
    ];
    yield { messageId: 'missing', at: { missingFrom: 'body' }, suggestions };
  },
});

import { addSuggestion, defineRule, type Kind } from '#rule';

export default defineRule({
  summary: 'Say that you want the role.',
  why: 'All guides ask for it: between two good candidates the one who wants the job is remembered.',
  sources: ['dos-and-donts', 'secret', 'best-practices', 'comprehensive', 'etiquette'],
  kinds: ['thank-you', 'status-check', 'final-check', 'positive-reply'],
  severity: 'warning',
  messages: {
    missing: () => 'Nothing here says that you want this role. Add a line on what draws you to it.',
  },
  *check(input) {
    const { facts, kind, satisfy } = input;
    const interest = facts.interest[0];
    if (interest) return satisfy(interest);
    const suggestions = [
      addSuggestion(input, 'Say that you want the role', 'after-opening', LINES[kind]),
    ];
    yield { messageId: 'missing', at: { missingFrom: 'after-opening' }, suggestions };
  },
});

const LINES: Readonly<Record<Kind, string>> = {
  'thank-you': 'Our conversation made me even more interested in {theRole}.',
  'status-check': 'I remain very interested in {theRole}.',
  'final-check': 'I am still very interested in {theRole}.',
  'rejection-reply': 'I remain interested in working with {company|your team}.',
  'positive-reply': 'I am very interested in {theRole} and look forward to the next step.',
};

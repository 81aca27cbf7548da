import { definePhraseRule, leaveOutSuggestion, rewriteSuggestion, type Rule } from '#rule';
import { classes, exceptions, noWishes, phrases, wishes } from './no-self-focus.phrases.ts';

const SKILL = 'I would be glad to bring my experience with [your skill] to {company|your team}.';

const about = {
  summary: 'Put what you bring before what you need.',
  why: 'The reader asks what you would do for them, not what they would do for you.',
  sources: ['best-practices'],
  kinds: ['thank-you', 'status-check', 'final-check'],
  severity: 'warning',
  per: 'sentence',
} as const;

const needs = definePhraseRule({
  ...about,
  message: ({ phrase }) => `“${phrase}” speaks of what you need. Say instead what you would bring.`,
  suggest: (input, found) => [
    rewriteSuggestion(input, found, SKILL),
    leaveOutSuggestion(input, found),
  ],
  classes,
  phrases,
  exceptions,
});

/** What the writer wishes for: fine in a sentence, too much where most of the message is of it. */
const wanted = definePhraseRule({
  ...about,
  message: ({ phrase }) =>
    `Most of this says what you want (“${phrase}” …) and nothing what you bring. Say what you would do for them.`,
  suggest: (input, found) => [rewriteSuggestion(input, found, SKILL)],
  phrases: wishes,
  exceptions: noWishes,
});

const FEW = 3;

const rule: Rule = {
  ...needs,
  messages: { ...needs.messages, mostly: wanted.messages['found'] as () => string },
  *check(input) {
    const found = [...needs.check(input)];
    yield* found;
    if (found.length > 0 || input.facts.qualifications.length > 0) return;
    const [first, ...others] = wanted.check(input);
    const sentences = input.message.body.filter(({ section }) => section === 'body').length;
    if (first && others.length + 1 >= FEW && 2 * (others.length + 1) > sentences)
      yield { ...first, messageId: 'mostly' };
  },
};

export default rule;

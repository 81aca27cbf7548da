import { defineRule, leaveOutSuggestion, rewriteSuggestion } from '#rule';

export default defineRule({
  summary: 'Leave pay and benefits for later.',
  why: 'Raised before the employer does, pay looks like the reason you want the job.',
  sources: ['dos-and-donts', 'comprehensive'],
  kinds: 'all',
  severity: 'error',
  messages: {
    found: ({ phrase, topic }: { phrase: string; topic: string }) =>
      `“${phrase}” raises ${topic}. Leave it until the employer brings it up, or for a talk of its own.`,
  },
  *check(input) {
    const { facts, message, kind } = input;
    for (const mention of facts.money) {
      const phrase = message.source.slice(mention.start, mention.end);
      const { topic } = mention;
      const suggestions = [
        leaveOutSuggestion(input, mention),
        rewriteSuggestion(input, mention, kind === 'rejection-reply' ? OTHERS : SKILL),
      ];
      yield { messageId: 'found', at: mention, args: { phrase, topic }, suggestions };
    }
  },
});

const SKILL = 'I would be glad to bring my experience with [your skill] to {company|your team}.';
const OTHERS = 'I would be glad to hear of other openings that may suit me.';

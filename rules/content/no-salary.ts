import { defineRule } from '#rule';

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
  *check({ facts, message }) {
    for (const mention of facts.money) {
      const phrase = message.source.slice(mention.start, mention.end);
      yield { messageId: 'found', at: mention, args: { phrase, topic: mention.topic } };
    }
  },
});

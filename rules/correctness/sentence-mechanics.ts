import { defineRule } from '#rule';

export default defineRule({
  summary:
    'Begin sentences with a capital, end them with a mark, and keep spaces and marks in order.',
  why: 'Small slips of form are noticed first, and taken for small care.',
  sources: ['dos-and-donts'],
  kinds: 'all',
  severity: 'warning',
  options: {
    /** Also asks for a capital after “Dear …,”, where German and Polish custom has none. */
    afterGreeting: false,
  },
  messages: {
    lowerStart: ({ written, instead }: { written: string; instead: string }) =>
      `A sentence begins here with “${written}” in small letters, which looks hasty. Write “${instead}”.`,
    lowerI: ({ instead }: { instead: string }) =>
      `In English the writer is always a capital letter. Write “${instead}”.`,
    noEnd: () =>
      'This sentence has no mark at its end, so it seems cut off. Add a full stop or a question mark.',
    spaceBefore: ({ instead }: { instead: string }) =>
      `There is a space ahead of the mark, which English does not have. Write “${instead}”.`,
    doubled: ({ instead }: { instead: string }) =>
      `The mark stands here twice, which looks like a slip. Write “${instead}”.`,
  },
  *check({ facts, options }) {
    for (const { start, end, type, written, instead, afterGreeting } of facts.mechanics) {
      if (afterGreeting && !options.afterGreeting) continue;
      const at = { start, end };
      const fix = { at, text: instead, safety: 'safe' as const };
      if (type === 'lower-start')
        yield { messageId: 'lowerStart', at, args: { written, instead }, fix };
      else if (type === 'lower-i') yield { messageId: 'lowerI', at, args: { instead }, fix };
      else if (type === 'space-before')
        yield { messageId: 'spaceBefore', at, args: { instead }, fix };
      else if (type === 'doubled') yield { messageId: 'doubled', at, args: { instead }, fix };
      else {
        const suggestions = [
          { message: `Write “${instead}”.`, fix: { ...fix, safety: 'unsafe' as const } },
        ];
        yield { messageId: 'noEnd', at, suggestions };
      }
    }
  },
});

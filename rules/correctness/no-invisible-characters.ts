import { defineRule } from '#rule';

export default defineRule({
  summary: 'Leave no invisible characters in the text.',
  why: 'They come along when text is copied; mail filters take them for spam, and searches miss the words they split.',
  sources: ['convention'],
  kinds: 'all',
  anyLanguage: true,
  severity: 'warning',
  messages: {
    found: ({ name, count }: { name: string; count: number }) =>
      count === 1
        ? `An invisible character (${name}) hides here; spam filters dislike it. Delete it, or type the words anew.`
        : `${count} invisible characters (${name} and the like) hide here; spam filters dislike them. Delete them, or type the words anew.`,
  },
  *check({ facts }) {
    for (const run of facts.invisibles) {
      const at = { start: run.start, end: run.end };
      const { name, count } = run;
      yield {
        messageId: 'found',
        at,
        args: { name, count },
        fix: { at, text: '', safety: 'safe' },
      };
    }
  },
});

import { defineRule, writeSuggestion, type CheckInput, type NameConflict } from '#rule';

export default defineRule({
  summary: 'Write every name one way, and the right one.',
  why: 'A wrong or misspelt name is the one mistake that the reader is sure to notice.',
  sources: ['dos-and-donts', 'comprehensive'],
  kinds: 'all',
  anyLanguage: true,
  severity: 'error',
  messages: {
    otherReader: ({ written, known }: { written: string; known: string }) =>
      `The message greets “${written}”, but it goes to ${known}.`,
    misspelt: ({ written, known }: { written: string; known: string }) =>
      `“${written}” is “${known}” elsewhere. Check the spelling of the name.`,
    leftover: ({ written, known, what }: { written: string; known: string; what: string }) =>
      `“${written}” looks left over from another message: the ${what} is ${known}.`,
  },
  *check(input) {
    for (const conflict of input.facts.nameConflicts) {
      const { type, written, known, what, start, end } = conflict;
      const at = { start, end };
      const right = rightForm(conflict, input);
      const suggestions = right === undefined ? [] : [writeSuggestion(input, at, right)];
      if (type === 'leftover')
        yield { messageId: 'leftover', at, args: { written, known, what }, suggestions };
      else yield { messageId: type, at, args: { written, known }, suggestions };
    }
  },
});

/** As many words of the known name as are written, where it is clear which. */
function rightForm(
  { type, written, known }: NameConflict,
  { message, context }: Pick<CheckInput, 'message' | 'context'>,
): string | undefined {
  const { interviewer, recipient, sender, company, role } = context;
  const isGiven = [message.source, interviewer, recipient, sender, company, role].some((text) =>
    text?.includes(known),
  );
  if (!isGiven) return undefined;
  const words = known.split(' ');
  if (type !== 'misspelt' || written.split(' ').length === words.length) return known;
  const alike = words.filter((word) => word.slice(0, 2) === written.slice(0, 2));
  const [only] = alike;
  return written.includes(' ') || alike.length > 1 ? undefined : only;
}

import {
  addSuggestion,
  defineRule,
  fill,
  replaceSuggestion,
  type CheckInput,
  type Facts,
  type Message,
} from '#rule';

export default defineRule({
  summary: 'Greet the reader by name.',
  why: 'A name shows that the message was written for this reader and nobody else.',
  sources: ['etiquette'],
  kinds: 'all',
  severity: 'warning',
  messageSeverity: { missing: 'error' },
  messages: {
    missing: ({ example }: { example: string }) =>
      `There is no greeting. Begin with the reader’s name: “${example}”.`,
    impersonal: ({ phrase, example }: { phrase: string; example: string }) =>
      `“${phrase}” greets nobody by name. Write the reader’s name: “${example}”.`,
  },
  *check(input) {
    const { facts, message, satisfy } = input;
    const { greeting } = facts;
    const example = () => fill(input, greetingFor(input));
    const evidence =
      greeting?.readers[0] ?? (greeting?.placeholder ? greeting : addressInText(message, facts));
    if (evidence) return satisfy(evidence);
    if (!greeting) {
      const suggestions = [addSuggestion(input, 'Begin with', 'greeting', greetingFor(input))];
      yield {
        messageId: 'missing',
        at: { missingFrom: 'greeting' },
        args: { example: example() },
        suggestions,
      };
      return;
    }
    const phrase = message.source
      .slice(greeting.start, greeting.end)
      .replace(/(?<![,:!.\s])[,:!.\s]+$/u, '');
    const suggestions = [replaceSuggestion(input, greeting, greetingFor(input))];
    yield {
      messageId: 'impersonal',
      at: greeting,
      args: { phrase, example: example() },
      suggestions,
    };
  },
});

function greetingFor({ channel, context }: Pick<CheckInput, 'channel' | 'context'>): string {
  if (channel === 'phone') return 'Hello {reader},';
  const isLight = context.culture === 'casual' || channel === 'linkedin';
  return isLight && context.culture !== 'formal' ? 'Hi {reader},' : 'Dear {reader},';
}

/** "Thank you, Priya, for …": the reader is named in the first sentence. */
function addressInText(message: Message, facts: Facts) {
  const first = message.body[0];
  if (!first) return undefined;
  const vocative =
    /(?:^|,\s+)(?:(?:Thanks|Thank you|Hello|Hi|Good (?:morning|afternoon)|Cheers)(?: (?:so|very) much| again)?,?\s+)?(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Chef)\.?\s+)?(\p{Lu}\p{Ll}+)(?=[,!]|\s[-–—]\s)/u.exec(
      first.text,
    );
  const name = vocative?.[1];
  if (!name || facts.dates.some(({ text }) => text.includes(name.toLowerCase()))) return undefined;
  return first.tokens.find(({ text }) => text === name);
}

import {
  defineRule,
  writeSuggestion,
  type About,
  type FindingSuggestion,
  type PlaceholderMeaning,
  type PlaceholderUse,
  type Span,
} from '#rule';

export default defineRule({
  summary: 'Leave no placeholder unfilled.',
  why: '“Dear [Name]” tells the reader that this message was not written for them.',
  sources: ['dos-and-donts', 'comprehensive'],
  kinds: 'all',
  anyLanguage: true,
  severity: 'error',
  messageSeverity: { unused: 'warning' },
  messages: {
    unfilled: ({ text }: { text: string }) =>
      `“${text}” is still to be filled in. Replace it, or take it out.`,
    unclosed: ({ text }: { text: string }) => `The placeholder “${text}” is not closed.`,
    undeclared: ({ text }: { text: string }) =>
      `“${text}” is not among the placeholders that this template declares. Declare it, or take it out.`,
    misspelt: ({ text, meant }: { text: string; meant: string }) =>
      `“${text}” is not declared, but “${meant}” is. Use the declared name, so that it is filled in.`,
    unused: ({ name }: { name: string }) =>
      `The template declares “${name}” and does not use it. Use it, or take it out of the list.`,
    empty: ({ text }: { text: string }) => `The placeholder “${text}” is empty. Give it a name.`,
  },
  *check(input) {
    const { facts, template } = input;
    for (const placeholder of facts.placeholders) {
      const { text, problem, wellFormed } = placeholder;
      if (template && !problem && wellFormed) continue;
      const suggestions = suggestionsFor(input, placeholder);
      const messageId = (template && problem) || 'unfilled';
      yield { messageId, at: placeholder, args: { text }, suggestions };
    }
    if (template) yield* undeclaredIn(input);
  },
});

function* undeclaredIn(about: About) {
  const { undeclared = [], unused = [] } = about.facts.declaredPlaceholders ?? {};
  for (const { placeholder, meant } of undeclared) {
    const { text, name } = placeholder;
    if (meant === undefined)
      yield { messageId: 'undeclared', at: placeholder, args: { text } } as const;
    else {
      const suggestions = [
        written(
          placeholder,
          text.replace(name, () => meant),
        ),
      ];
      yield { messageId: 'misspelt', at: placeholder, args: { text, meant }, suggestions } as const;
    }
  }
  for (const name of unused)
    yield { messageId: 'unused', at: { missingFrom: 'body' }, args: { name } } as const;
}

/** What is known in place of the blank; in a template its missing end. */
function suggestionsFor(
  about: About,
  { start, end, text, problem }: PlaceholderUse,
): FindingSuggestion[] {
  if (about.template) {
    if (problem !== 'unclosed') return [];
    const mark = text.startsWith('{{') ? '}}' : text.startsWith('[') ? ']' : '}';
    return [written({ start, end }, text.replace(/\}$/u, '') + mark)];
  }
  const { meaning } = about.message.placeholders.find((item) => item.start === start) ?? {};
  const known = isParticular(meaning) ? about.facts.particulars[meaning] : undefined;
  return known === undefined ? [] : [writeSuggestion(about, { start, end }, known)];
}

function written({ start, end }: Span, text: string): FindingSuggestion {
  return { message: `Write “${text}”.`, fix: { at: { start, end }, text, safety: 'unsafe' } };
}

function isParticular(
  meaning: PlaceholderMeaning | undefined,
): meaning is 'reader' | 'sender' | 'company' | 'role' {
  return meaning !== undefined && ['reader', 'sender', 'company', 'role'].includes(meaning);
}

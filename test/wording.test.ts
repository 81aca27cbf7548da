import { describe, expect, it } from 'vitest';
import { createFacts } from '../src/facts/create-facts.ts';
import type { Context } from '../src/model/context.ts';
import { parseMessage } from '../src/parse/parse-message.ts';
import { fill } from '../src/wording.ts';

function filled(wording: string, text: string, context: Context = {}, template = false): string {
  const message = parseMessage(text);
  return fill({ message, facts: createFacts(message, context, {}), template }, wording);
}

describe('a wording', () => {
  it('is filled from context and text, else has slots', () => {
    const text = 'Dear Ana,\n\nThank you.\n';
    expect(filled('{reader} of {company}', text, { company: 'Acme' })).toBe('Ana of Acme');
    expect(filled('at {company|your firm}', text)).toBe('at your firm');
    expect(filled('on {interviewDay} [topic]', text)).toBe('on [day of the interview] [topic]');
  });

  it.each([
    [{ role: 'Ward Clerk' }, 'the Ward Clerk role'],
    [{ role: 'the Ward Clerk' }, 'the Ward Clerk role'],
    [{ role: 'Ward Clerk position' }, 'the Ward Clerk position'],
    [{}, 'the [role] role'],
  ])('names the role: %j', (context, role) => {
    expect(filled('{theRole}', 'Thank you.', context)).toBe(role);
  });

  it('says “the role” where the text has named it in other words', () => {
    expect(filled('{theRole}', 'Dear Ana,\n\nThe job of a night cook suits me.\n')).toBe(
      'the role',
    );
  });

  it('has the blanks of a template, and nothing that only this draft knows', () => {
    const text = 'Dear {{first_name}},\n\nThank you.\n';
    expect(filled('{reader}, {company}', text, { company: 'Acme' }, true)).toBe(
      '{{first_name}}, {{company}}',
    );
  });

  it('asks for nothing but that', () => {
    for (const name of ['weather', 'toString'])
      expect(() => filled(`{${name}}`, 'Thank you.')).toThrow(
        new TypeError(`a wording asks for “${name}”, which is nothing known`),
      );
  });
});

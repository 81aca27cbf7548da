import { describe, expect, it } from 'vitest';
import { findDirectives } from '../../src/input/directives.ts';
import { readDocuments } from '../../src/input/read-documents.ts';
import { without } from '../../src/input/text-builder.ts';

describe('directives', () => {
  it('name rules and a reason', () => {
    const text =
      'Hi Ana,\n<!-- followup-lint-disable no-salary, concise -- they asked -- twice -->\nx\n<!--followup-lint-enable-->\n<!-- followup-lint-disable-next-line no-emoji -->\n';
    const { directives, problems } = findDirectives(text);
    expect(problems).toEqual([]);
    expect(directives.map(({ range: _, ...rest }) => rest)).toEqual([
      { type: 'disable', rules: ['no-salary', 'concise'], reason: 'they asked -- twice' },
      { type: 'enable', rules: [] },
      { type: 'disable-next-line', rules: ['no-emoji'] },
    ]);
    const [first] = directives;
    expect(text.slice(first!.range.start, first!.range.end)).toMatch(/^<!--.*-->$/u);
  });

  it('take rules over several lines', () => {
    const { directives } = findDirectives(
      '<!--\n followup-lint-disable\n no-emoji,\n concise\n-->',
    );
    expect(directives[0]?.rules).toEqual(['no-emoji', 'concise']);
  });

  it('that are misspelt are named with what was meant', () => {
    const { directives, problems } = findDirectives('Hi\n<!-- followup-lint-disabel no-emoji -->');
    expect(directives).toEqual([]);
    expect(problems[0]).toMatchObject({ messageId: 'directive-unknown', severity: 'warning' });
    expect(problems[0]?.message).toContain('Did you mean “followup-lint-disable”?');
    const [far] = findDirectives('<!-- followup-lint-vwxyzvwxyzvwxyz -->').problems;
    expect(far?.message).toContain('Use followup-lint-disable, ');
  });

  it.each([
    ['a\n<!-- followup-lint-disable -->\nb', 'a\nb'],
    ['a\r\n  <!-- followup-lint-disable -->  \r\nb', 'a\r\nb'],
    ['a <!-- followup-lint-disable --> b', 'a b'],
    ['a <!-- followup-lint-disable -->\nb', 'a\nb'],
    ['<!-- followup-lint-disable --> b', 'b'],
    ['a\n<!-- followup-lint-disable -->', 'a\n'],
    ['a <!-- another comment --> b', 'a <!-- another comment --> b'],
    ['a <!-- followup-lint-disable', 'a <!-- followup-lint-disable'],
  ])('are no text: %j', (text, left) => {
    expect(without(text, findDirectives(text).cuts).text).toBe(left);
  });

  it.each(['text', 'markdown'] as const)('do not part a paragraph in %s', (format) => {
    const source = 'Thank you\n<!-- followup-lint-disable-next-line no-typos -->\nfor your time.';
    const { documents, directives } = readDocuments(source, { format });
    expect(documents[0]?.text).toBe('Thank you\nfor your time.');
    expect(directives).toHaveLength(1);
  });

  it('are found in fenced messages', () => {
    const source = '```text\nHi Ana,\n<!-- followup-lint-disable no-emoji -->\nyes\n```\n';
    const { documents, directives } = readDocuments(source, { format: 'markdown' });
    expect(documents[0]?.text).toBe('Hi Ana,\nyes');
    expect(directives[0]?.rules).toEqual(['no-emoji']);
  });
});

import { expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';

const linter = createLinter();

function findings(text: string, placeholders?: readonly string[]) {
  const { diagnostics } = linter.lint(text, {
    kind: 'thank-you',
    template: true,
    ...(placeholders && { placeholders }),
  });
  return diagnostics
    .filter(({ ruleId }) => ruleId === 'no-placeholders')
    .map(({ messageId, range, message, suggestions = [] }) => [
      messageId,
      text.slice(...range),
      suggestions[0]?.fix?.text ?? /“(.*?)”/u.exec(message)?.[1],
    ]);
}

const TEXT = 'Dear {{firstnam}},\n\nThank you for the tour of {{weather}}.\n\nBest,\n{{sender}}\n';

it('compares a template with the placeholders that it declares', () => {
  expect(findings(TEXT, ['firstname', 'sender', 'topic'])).toEqual([
    ['misspelt', '{{firstnam}}', '{{firstname}}'],
    ['undeclared', '{{weather}}', '{{weather}}'],
    ['unused', '', 'topic'],
  ]);
});

it('has nothing to compare where none are declared', () => {
  expect(findings(TEXT)).toEqual([]);
});

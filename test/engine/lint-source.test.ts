import { expect, it } from 'vitest';
import { resultsInSource } from '../../src/engine/lint-source.ts';
import { readDocuments } from '../../src/input/read-documents.ts';
import { createLinter, rules } from '../../src/index.ts';

const linter = createLinter();

function notices(source: string, findings?: number) {
  const { documents, problems, directives } = readDocuments(source, { format: 'text' });
  const results = resultsInSource(source, {
    documents: documents.map(({ text, map, editable }) => ({
      result: linter.lint(text, { kind: 'thank-you' }),
      map,
      editable,
    })),
    notices: problems,
    directives,
    ruleIds: rules.map(({ id }) => id),
    ...(findings === undefined ? {} : { findings }),
  });
  return results.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ ruleId }) => ruleId === null).map(({ message }) => message),
  );
}

const MAIL = 'Dear Ana,\n\nThank you for the tour.\n\nBest,\nBo Ek\n';

it('says of a directive what it silences in vain', () => {
  expect(notices(`${MAIL}<!-- followup-lint-disable-next-line -->\n`)).toEqual([
    expect.stringMatching(/^Nothing is reported here/u),
  ]);
  expect(notices(`<!-- followup-lint-disable no-emoji, no-emojis -->\n${MAIL}`)).toEqual([
    expect.stringMatching(/^Nothing of “no-emoji” is reported here/u),
    expect.stringMatching(/^There is no rule “no-emojis” to disable\. Did you mean “no-emoji”/u),
  ]);
});

it('lists no more than the limit, and says so', () => {
  const many = '<!-- followup-lint-disable no-emoji -->\n'.repeat(9) + MAIL;
  expect(notices(many).length).toBe(9);
  const few = notices(many, 2);
  expect(few).toHaveLength(3);
  expect(few[0]).toMatch(/2/u);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLinter, rules } from '../src/index.ts';

const sentences = readFileSync(
  join(import.meta.dirname, '../fixtures/innocent-sentences.txt'),
  'utf8',
)
  .trim()
  .split('\n');
const tone = new Set(rules.filter(({ group }) => group === 'tone').map(({ id }) => id));

/** Sentences of good messages in words that tempt a rule, written by somebody who had not seen the rules. */
it(`nothing is said against ${sentences.length} innocent sentences`, () => {
  const linter = createLinter();
  const found = sentences.flatMap((sentence) => {
    const text = `Dear Ms. Osei,\n\nThank you for the talk about the loom on Friday. ${sentence}\n\nKind regards,\nOla Berg`;
    return linter
      .lint(text, { kind: 'thank-you' })
      .diagnostics.filter(({ ruleId }) => ruleId === 'no-salary' || tone.has(ruleId ?? ''))
      .map(({ ruleId }) => `${ruleId}: ${sentence}`);
  });
  expect(found).toEqual([]);
});

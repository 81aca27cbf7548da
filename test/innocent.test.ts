import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scoreInnocent } from '../scripts/evaluate/innocent.ts';
import { readTopicLines } from '../scripts/evaluate/topic-lines.ts';
import { createLinter, rules } from '../src/index.ts';
import type { Context } from '../src/model/context.ts';
import type { Kind } from '../src/model/kind.ts';

const root = join(import.meta.dirname, '..');

const sentences = readFileSync(join(root, 'fixtures/innocent/plain-sentences.txt'), 'utf8')
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

interface Innocent {
  readonly kind: Kind;
  readonly context: Context;
  readonly text: string;
}

it('nothing but ideas for good messages with names, sites, closings and trades of all sorts', () => {
  const linter = createLinter({ wordList: readFileSync(join(root, 'dist/en.words')) });
  const messages = readFileSync(join(root, 'fixtures/innocent/messages.jsonl'), 'utf8').trim();
  const found = messages.split('\n').flatMap((line) => {
    const { text, ...about } = JSON.parse(line) as Innocent;
    return linter
      .lint(text, about)
      .diagnostics.filter(({ severity }) => severity !== 'info')
      .map(({ ruleId, message }) => `${ruleId ?? ''}: ${message} ${text}`);
  });
  expect(found).toEqual([]);
});

it('nothing is said against innocent sentences of twenty sorts', () => {
  const sentences = readTopicLines(join(root, 'fixtures/innocent/open'));
  expect(sentences.length).toBeGreaterThan(400);
  expect(scoreInnocent(sentences, readFileSync(join(root, 'dist/en.words'))).alarms).toEqual([]);
});

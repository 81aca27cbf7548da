import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMessages } from '../scripts/evaluate/messages.ts';
import { createNodeLinter } from '../src/node/index.ts';
import { goldenOf } from './fixtures/golden.ts';

const root = join(import.meta.dirname, '..');
const messages = readMessages(join(root, 'fixtures/messages'));
const linter = createNodeLinter();

it.each([
  ['open', false],
  ['held-back', true],
])('golden results of the %s messages', async (name, heldBack) => {
  const chosen = messages.filter((message) => message.heldBack === heldBack);
  expect(chosen.length).toBeGreaterThan(20);
  const text = `${chosen.map((message) => goldenOf(linter, message)).join('\n\n')}\n`;
  await expect(text).toMatchFileSnapshot(join(root, `test/golden/${name}.txt`));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMessages } from '../scripts/evaluate/messages.ts';
import { createLinter } from '../src/index.ts';

const root = join(import.meta.dirname, '..');
const wordList = readFileSync(join(root, 'dist/en.words'));
const messages = readMessages(join(root, 'fixtures/messages')).filter((_, i) => i % 2 === 0);

it('the built library judges as its source does', async () => {
  const built = (await import(join(root, 'dist/index.js'))) as {
    createLinter: typeof createLinter;
  };
  const [theirs, ours] = [built.createLinter({ wordList }), createLinter({ wordList })];
  const differing = messages.filter(({ text, context }) => {
    const [a, b] = [theirs.lint(text, { context }), ours.lint(text, { context })];
    return JSON.stringify(a) !== JSON.stringify(b);
  });
  expect(differing.map(({ name, heldBack }) => (heldBack ? 'one held back' : name))).toEqual([]);
});

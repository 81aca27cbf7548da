import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMessages } from '../../scripts/evaluate/messages.ts';
import { createLinter } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const wordList = readFileSync(join(root, 'dist/en.words'));
const drafts = readMessages(join(root, 'fixtures/messages'))
  .filter(({ heldBack }) => !heldBack)
  .filter((_, i) => i % 60 === 0);

/** The states of a draft while it is typed, then changed at its beginning, within, and back. */
function* statesOf(text: string): Generator<string> {
  for (let end = 1; end < text.length; end += 11) yield text.slice(0, end);
  const middle = text.indexOf(' ', text.length / 2);
  const [before, after] = [text.slice(0, middle), text.slice(middle)];
  yield text;
  yield `Subject: Thank you\n\n${text}`;
  yield text;
  yield `${before}. And${after}`;
  yield `${before} [topic]${after}`;
  yield `${before} {{topic}}${after}`;
  yield `${before} www.example.com${after}`;
  yield `${before}\u00AD${after}`;
  yield `${before}\n\n${after}`;
  yield `${before}\n\n> ${after}`;
  yield text.replaceAll('\n', '\r\n');
  yield text;
}

it.each(drafts.map(({ name, text, context }) => ({ name, text, context })))(
  'while $name is typed each state is judged as if it were the first',
  ({ text, context }) => {
    const linter = createLinter({ wordList });
    for (const state of statesOf(text)) {
      const fresh = createLinter({ wordList }).lint(state, { context });
      expect(linter.lint(state, { context })).toEqual(fresh);
    }
  },
);

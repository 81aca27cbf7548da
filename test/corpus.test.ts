import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type LabelledMessage, readMessages } from '../scripts/evaluate/messages.ts';
import { createNodeLinter } from '../src/node/index.ts';

const root = join(import.meta.dirname, '..');
const messages = readMessages(join(root, 'fixtures/messages'));
const linter = createNodeLinter();

/** What is found in one message; without its words where nobody who works on rules may read them. */
function golden({
  name,
  text,
  heldBack,
  kind,
  channel,
  template,
  context,
}: LabelledMessage): string {
  const { diagnostics } = linter.lint(text, { kind, channel, template, context });
  const lines = diagnostics.map(({ ruleId, messageId, severity, anchor, range }) => {
    const words = heldBack ? '' : ` ${JSON.stringify(text.slice(...range))}`;
    return `  ${severity} ${ruleId ?? 'engine'}/${messageId}${anchor === 'absence' ? ' (absence)' : words}`;
  });
  const detected = linter.detectKind(text, context);
  const head = `${name}: ${kind}, read as ${detected.value} (${detected.source})`;
  return [head, ...lines].join('\n');
}

it.each([
  ['open', false],
  ['held-back', true],
])('golden results of the %s messages', async (name, heldBack) => {
  const chosen = messages.filter((message) => message.heldBack === heldBack);
  expect(chosen.length).toBeGreaterThan(20);
  const text = `${chosen.map(golden).join('\n\n')}\n`;
  await expect(text).toMatchFileSnapshot(join(root, `test/golden/${name}.txt`));
});

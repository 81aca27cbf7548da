/** `npm run new-rule <group>/<id>` writes a rule and its fixtures to start from, and registers it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GROUPS } from '../src/model/kind.ts';

const root = join(import.meta.dirname, '..');
const [name = ''] = process.argv.slice(2);
const [group = '', id = ''] = name.split('/');

function stop(problem: string): never {
  console.error(
    `${problem}\nUsage: npm run new-rule <group>/<id>, with a group of ${GROUPS.join(', ')}.`,
  );
  process.exit(2);
}

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}

if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u.test(name)) stop('The name must be like tone/no-pressure.');
if (!GROUPS.some((known) => known === group)) stop(`There is no group “${group}”.`);
if (GROUPS.some((known) => existsSync(join(root, `rules/${known}/${id}.ts`)))) {
  stop(`There is a rule “${id}” already.`);
}

write(
  `rules/${group}/${id}.ts`,
  `import { defineRule } from '#rule';

export default defineRule({
  summary: 'Say in one imperative sentence what the rule asks for.',
  why: 'Say why the reader of the mail cares.',
  sources: ['convention'],
  kinds: 'all',
  severity: 'off',
  messages: {
    missing: () => 'Say what is wrong, why it matters to the reader, and what to do.',
  },
  *check({ facts, satisfy }) {
    // Judge facts, never the text itself; report with \`yield\`, or show the words that satisfy.
    const [first] = facts.thanks;
    if (first) return satisfy(first);
    yield { messageId: 'missing', at: { missingFrom: 'body' } };
  },
});
`,
);

if (!existsSync(join(root, `fixtures/rules/${id}.md`))) {
  const message = (words: string) =>
    `\`\`\`message {"kind":"thank-you"}\nDear Priya,\n\n${words}\n\nKind regards,\nSam Okafor\n\`\`\`\n`;
  write(
    `fixtures/rules/${id}.md`,
    `# ${id}

At least six messages each, written to break the rule. Below a bad one stand the words that are
reported, one a line, or \`absence\`.

## Ok

### first fine message

${message('Thank you for the tour of the mill on Tuesday.')}
## Bad

### first bad message

${message('It rained all Tuesday.')}
- absence
`,
  );
}
execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/generate.ts')], {
  cwd: root,
  stdio: 'inherit',
});
console.log('Next: facts and fixtures (docs/writing-rules.md), then “npm test”.');

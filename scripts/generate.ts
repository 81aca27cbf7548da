/**
 * Writes what is derived from the rules: `rules/index.ts`, `docs/rules/*.md`, `docs/presets.md`, `schema.json`
 * and the table of the README. `--check` writes nothing and fails where a file is not up to date.
 */
import { join } from 'node:path';
import { Output } from './generate/output.ts';
import { ruleIndex } from './generate/rule-index.ts';

const root = join(import.meta.dirname, '..');
const output = new Output(root, process.argv.includes('--check'));
await output.write('rules/index.ts', ruleIndex(root));

// Only now: what follows reads the rules by way of the index.
const { rules } = await import('../src/index.ts');
const { readExamples } = await import('./generate/examples.ts');
const { rulePage } = await import('./generate/rule-page.ts');
const { presetsPage } = await import('./generate/presets-page.ts');
const { configJsonSchema } = await import('./generate/config-schema.ts');
const { readmeTable, rulesPage } = await import('./generate/rule-tables.ts');

const examples = readExamples(root);
for (const rule of rules) {
  await output.write(`docs/rules/${rule.id}.md`, rulePage(rule, examples.get(rule.id)));
}
await output.write('docs/rules/README.md', rulesPage());
await output.write('docs/presets.md', presetsPage());
await output.write('schema.json', configJsonSchema());
await output.writeBetween('README.md', '<!-- rules:start -->', '<!-- rules:end -->', readmeTable());
output.keepOnly('docs/rules', new Set(['README.md', ...rules.map(({ id }) => `${id}.md`)]));
if (!output.fresh) process.exitCode = 1;

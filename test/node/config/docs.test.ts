import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLinter, type Config } from '../../../src/index.ts';
import { findConfig } from '../../../src/node/config/find-config.ts';
import { loadConfig } from '../../../src/node/config/load-config.ts';
import { folderWith } from './folder.ts';

const root = join(import.meta.dirname, '../../..');
const text = readFileSync(join(root, 'docs/configuration.md'), 'utf8');

/** Examples of each section: code whose fence names a file. */
const sections = text.split(/^(?=#{2,} )/mu).flatMap((section) => {
  const files = [...section.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gmu)].map(
    ([, name = '', code = '']) => [name, code] as const,
  );
  return files.length > 0 ? [{ title: section.slice(0, section.indexOf('\n')), files }] : [];
});

it('there are examples', () => {
  expect(sections.length).toBeGreaterThanOrEqual(5);
});

it.each(sections)('the examples work: $title', async ({ files }) => {
  const folder = folderWith(Object.fromEntries(files));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/followup-lint'));
  for (const [name] of files) {
    if (!name.startsWith('.followuplintrc') && !name.startsWith('followup-lint.config')) continue;
    const { config } = await loadConfig(join(folder, name));
    expect(() => createLinter(config)).not.toThrow();
  }
});

it('names the files that are looked for', async () => {
  const table = text.slice(text.indexOf('| file'), text.indexOf('A folder holds one'));
  for (const name of ['followup-lint.config.mts', '.followuplintrc', '.followuplintrc.yml']) {
    const ending = name.slice(name.lastIndexOf('.'));
    expect(table.includes(`\`${name}\``) || table.includes(`\`${ending}\``), name).toBe(true);
    const folder = folderWith({ [name]: name.endsWith('ts') ? 'export default {};' : '{}' });
    expect((await findConfig(folder))?.file).toBe(join(folder, name));
  }
});

it('both forms of all settings say the same', async () => {
  const all = sections.find(({ title }) => title === '## All settings');
  const folder = folderWith(Object.fromEntries(all?.files ?? []));
  const [json, yaml] = await Promise.all(
    (all?.files ?? []).map(async ([name]) => (await loadConfig(join(folder, name))).config),
  );
  const { $schema, ...rest } = json ?? {};
  expect($schema).toBe('./node_modules/followup-lint/schema.json');
  expect(rest).toMatchObject({ words: ['Grafana', 'upskilling'] });
  expect(normal(yaml)).toEqual(normal(rest));
});

/** One glob is the same as a list of it. */
function normal(config: Config | undefined): unknown {
  return {
    ...config,
    overrides: config?.overrides?.map((each) => ({ ...each, files: [each.files].flat() })),
  };
}

import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter, type Config } from '../../../src/index.ts';
import { configFinder, findConfig } from '../../../src/node/config/find-config.ts';
import { folderWith, messageOf } from './folder.ts';

const POOR = 'Hello,\n\nI want an answer. What is the salary?\n';

/** The severity of `gratitude` that a config gives. */
function gratitude(config: Config | undefined): string | undefined {
  const { diagnostics } = createLinter(config).lint(POOR, { kind: 'thank-you' });
  return diagnostics.find(({ ruleId }) => ruleId === 'gratitude')?.severity;
}

const INFO = { rules: { gratitude: 'info' } };
const MODULE = 'export default { rules: { gratitude: "info" } };';

describe('a config is found', () => {
  it.each([
    ['followup-lint.config.json', INFO],
    ['followup-lint.config.js', MODULE],
    ['followup-lint.config.mjs', MODULE],
    ['followup-lint.config.ts', `const severity: string = 'info';\n${MODULE}`],
    ['followup-lint.config.mts', MODULE],
    ['.followuplintrc', INFO],
    ['.followuplintrc', 'rules:\n  gratitude: info\n'],
    ['.followuplintrc.json', INFO],
    ['.followuplintrc.yaml', 'rules:\n  gratitude: info\n'],
    ['.followuplintrc.yml', '# all as it is\nrules: { gratitude: [info] }\n'],
    ['package.json', { name: 'x', followupLint: INFO }],
  ])('in %s', async (name, content) => {
    const type = name === 'package.json' ? {} : { 'package.json': { type: 'module' } };
    const folder = folderWith({ ...type, [name]: content });
    const found = await findConfig(folder);
    expect(basename(found?.file ?? '')).toBe(name);
    expect(gratitude(found?.config)).toBe('info');
  });

  it('from the folder upward, the nearest one alone', async () => {
    const folder = folderWith({
      '.followuplintrc.json': { rules: { gratitude: 'info', concise: 'off' } },
      'a/package.json': { name: 'without the key' },
      'a/b/.followuplintrc.yaml': 'rules: { gratitude: off }',
      'a/b/c/draft.txt': '',
    });
    const find = configFinder();
    expect(gratitude((await find(join(folder, 'a/b/c')))?.config)).toBeUndefined();
    expect(gratitude((await find(join(folder, 'a')))?.config)).toBe('info');
  });

  it('not where there is none, also in folders that do not exist', async () => {
    const folder = folderWith({ 'a/draft.txt': '', 'a/package.json': { name: 'a' } });
    expect(await findConfig(join(folder, 'a/b/c'))).toBeUndefined();
  });

  it('once for all folders below it', async () => {
    const folder = folderWith({ '.followuplintrc.json': INFO });
    for (const name of ['a', 'b']) mkdirSync(join(folder, name));
    const find = configFinder();
    expect(await find(join(folder, 'a'))).toBe(await find(join(folder, 'b')));
  });

  it('past a package.json that is broken or speaks of the key elsewhere', async () => {
    const folder = folderWith({
      '.followuplintrc.json': INFO,
      'a/package.json': '{ "name": ',
      'a/b/package.json': { keywords: ['followupLint'] },
    });
    expect(gratitude((await findConfig(join(folder, 'a/b')))?.config)).toBe('info');
    const both = folderWith({
      '.followuplintrc.json': INFO,
      'package.json': { x: 'followupLint' },
    });
    expect(gratitude((await findConfig(both))?.config)).toBe('info');
  });
});

it('two configs in one folder are an error that names both', async () => {
  const folder = folderWith({
    'followup-lint.config.json': INFO,
    '.followuplintrc.yaml': 'rules: {}',
    'package.json': { followupLint: {} },
  });
  expect(await messageOf(findConfig(folder), folder)).toBe(
    `ConfigError: ${folder}: This folder holds more than one config: followup-lint.config.json, .followuplintrc.yaml, package.json. Keep one of them.`,
  );
});

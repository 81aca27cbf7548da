import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConfig } from '../../../src/node/config/find-config.ts';
import { loadConfig } from '../../../src/node/config/load-config.ts';
import { folderWith, messageOf } from './folder.ts';

/** Code that leaves a mark when it runs. */
const trap = (mark: string) =>
  `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(mark)}, '');\nexport default { name: 'trap', rules: {} };\n`;

/** Files with a trap wherever code could run. */
function checkout(files: Readonly<Record<string, unknown>>) {
  const mark = join(folderWith({}), 'ran');
  const folder = folderWith({
    'trap.mjs': trap(mark),
    'trap.ts': trap(mark),
    'node_modules/trap/package.json': { name: 'trap', type: 'module', exports: './index.js' },
    'node_modules/trap/index.js': trap(mark),
    ...Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        content === 'trap' ? trap(mark) : content,
      ]),
    ),
  });
  return { folder, ran: () => existsSync(mark) };
}

const REFUSED: [what: string, files: Record<string, unknown>, says: string][] = [
  [
    'config in JavaScript',
    { 'followup-lint.config.js': 'trap' },
    'A config in JavaScript or TypeScript is code',
  ],
  [
    'config in a module',
    { 'followup-lint.config.mjs': 'trap' },
    'A config in JavaScript or TypeScript is code',
  ],
  [
    'config in TypeScript',
    { 'followup-lint.config.ts': 'trap' },
    'A config in JavaScript or TypeScript is code',
  ],
  [
    'plugin by path',
    { '.followuplintrc.json': { plugins: ['./trap.mjs'] } },
    '2:14: The plugin “./trap.mjs” is code'.replace('2:14', '3:5'),
  ],
  [
    'plugin by name',
    { '.followuplintrc.yaml': 'plugins: [trap]' },
    '1:11: The plugin “trap” is code',
  ],
  [
    'plugin in package.json',
    { 'package.json': { followupLint: { plugins: ['trap'] } } },
    'The plugin “trap” is code',
  ],
  [
    'plugin of a parent',
    { '.followuplintrc': 'extends: ./base.json', 'base.json': { plugins: ['trap'] } },
    'base.json:3:5: The plugin “trap” is code',
  ],
  [
    'parent in JavaScript',
    { '.followuplintrc': 'extends: ./trap.mjs' },
    '1:10: The config “./trap.mjs” is code',
  ],
  [
    'parent in TypeScript',
    { '.followuplintrc': 'extends: [./trap.ts]' },
    '1:11: The config “./trap.ts” is code',
  ],
  [
    'parent that is a package',
    { '.followuplintrc': 'extends: trap' },
    '1:10: Unknown preset “trap”.',
  ],
];

describe('with safe, no code of the checkout runs', () => {
  it.each(REFUSED)('%s', async (_, files, says) => {
    const { folder, ran } = checkout(files);
    const message = await messageOf(findConfig(folder, { safe: true }), folder);
    expect(message).toMatch(/^ConfigError: /u);
    expect(message).toContain(says);
    expect(message).toContain('--safe runs none from the checkout');
    expect(ran()).toBe(false);
  });

  it.each(REFUSED)('but without it: %s', async (_, files) => {
    const { folder, ran } = checkout(files);
    await messageOf(findConfig(folder), folder);
    expect(ran()).toBe(true);
  });

  it('and the way out is said', async () => {
    const { folder } = checkout({ 'followup-lint.config.js': 'trap' });
    expect(await messageOf(findConfig(folder, { safe: true }), folder)).toBe(
      'ConfigError: followup-lint.config.js: A config in JavaScript or TypeScript is code, and --safe runs none from the checkout. Move its settings to followup-lint.config.json or .followuplintrc.yaml, or run without --safe where you trust the checkout.',
    );
  });
});

describe('with safe, parents are data within the repository', () => {
  const files = {
    'repo/.git/HEAD': '',
    'repo/base.yaml': 'words: [Grafana]',
    'repo/a/package.json': { followupLint: { extends: ['../base.yaml', 'strict'] } },
    'repo/b/.followuplintrc': 'extends: ../../secret.json',
    'repo/c/.followuplintrc': 'extends: ./link.json',
    'repo/d/.followuplintrc': 'extends: ./notes.txt',
    'repo/d/notes.txt': 'words: []',
    'secret.json': { words: ['secret'] },
  };

  it('also in other folders of it', async () => {
    const folder = folderWith(files);
    const found = await findConfig(join(folder, 'repo/a'), { safe: true });
    expect(found?.files).toHaveLength(2);
  });

  it.each(['b', 'c', 'd'])('else they are refused: %s', async (name) => {
    const folder = folderWith(files);
    mkdirSync(join(folder, 'repo/c'), { recursive: true });
    symlinkSync(join(folder, 'secret.json'), join(folder, 'repo/c/link.json'));
    const message = await messageOf(findConfig(join(folder, 'repo', name), { safe: true }), folder);
    expect(message).toMatch(
      /is no JSON or YAML within the repository, and --safe reads nothing else/u,
    );
    if (name !== 'd')
      expect(await messageOf(findConfig(join(folder, 'repo', name)), folder)).toBe('no error');
  });

  it('or, without a repository, within the folder of the config', async () => {
    const folder = folderWith({ 'a/c.json': { extends: '../base.json' }, 'base.json': {} });
    expect(await messageOf(loadConfig(join(folder, 'a/c.json'), { safe: true }), folder)).toContain(
      'within the repository',
    );
  });
});

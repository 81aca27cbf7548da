import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLinter, type Config } from '../../../src/index.ts';
import { configForPaths } from '../../../src/node/config/config-for-path.ts';
import { loadConfig } from '../../../src/node/config/load-config.ts';
import { folderWith, messageOf, PLUGIN } from './folder.ts';

const TEXT = 'Hello,\n\nI want the synergy. What is the salary?\n';

function severityOf(config: Config, id: string): string | undefined {
  const { diagnostics } = createLinter(config).lint(TEXT, { kind: 'thank-you' });
  return diagnostics.find(({ ruleId }) => ruleId === id)?.severity;
}

const load = (folder: string, name = 'c.json') => loadConfig(join(folder, name));

describe('extends', () => {
  it('takes presets, files of all kinds and packages, the last one wins', async () => {
    const folder = folderWith({
      'c.json': { extends: ['strict', './base/b.yaml', './d.mjs', '@acme/style', 'import-only'] },
      'base/b.yaml': 'extends: ./a.json\nrules: { gratitude: warning }\nwords: [b]',
      'base/a.json': { rules: { gratitude: 'info', 'professional-closing': 'info' }, words: ['a'] },
      'd.mjs': 'export default { words: ["d"] };',
      'node_modules/@acme/style/package.json': { main: 'style.json' },
      'node_modules/@acme/style/style.json': { words: ['style'] },
      'node_modules/import-only/package.json': {
        type: 'module',
        exports: { '.': { types: './x.d.ts', import: './x.js' } },
      },
      'node_modules/import-only/x.js': 'export default { words: ["import-only"] };',
    });
    const { config, files } = await load(folder);
    expect(severityOf(config, 'gratitude')).toBe('warning');
    expect(severityOf(config, 'professional-closing')).toBe('info');
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      'base/a.json',
      'base/b.yaml',
      'd.mjs',
      'node_modules/@acme/style/style.json',
      'node_modules/import-only/x.js',
      'c.json',
    ]);
  });

  it('in code takes whole configs', async () => {
    const folder = folderWith({
      'c.mjs': 'export default { extends: [{ rules: { gratitude: "info" } }, "strict"] };',
    });
    expect(severityOf((await load(folder, 'c.mjs')).config, 'gratitude')).toBe('info');
  });
});

describe('plugins', () => {
  it.each([
    ['by path', 'c.json', { plugins: ['./acme.mjs'], extends: 'acme/calm' }],
    ['by package', 'c.yaml', 'plugins: [acme]\nextends: acme/calm'],
    [
      'as objects',
      'c.mjs',
      'import acme from "./acme.mjs";\nexport default { plugins: [acme], extends: "acme/calm" };',
    ],
    ['of a parent', 'c.json', { extends: ['./base.json', 'acme/calm'] }],
  ])('are taken %s', async (_, name, content) => {
    const folder = folderWith({
      [name]: content,
      'base.json': { plugins: ['./acme.mjs'] },
      'acme.mjs': PLUGIN,
      'node_modules/acme/package.json': { type: 'module', exports: './acme.js' },
      'node_modules/acme/acme.js': PLUGIN,
    });
    const { config } = await load(folder, name);
    expect(severityOf(config, 'acme/no-synergy')).toBe('info');
    expect(severityOf(config, 'gratitude')).toBeUndefined();
  });

  it('that two configs name are one', async () => {
    const folder = folderWith({
      'c.json': { extends: './base.json', plugins: ['./acme.mjs'] },
      'base.json': { plugins: ['./acme.mjs'] },
      'acme.mjs': PLUGIN,
    });
    expect(severityOf((await load(folder)).config, 'acme/no-synergy')).toBe('warning');
  });
});

describe('overrides', () => {
  it('fit by globs, relative to the folder of the config', async () => {
    const folder = folderWith({
      'c.json': {
        rules: { gratitude: 'info' },
        overrides: [
          { files: 'templates/**/*.{md,txt}', template: true, rules: { gratitude: 'off' } },
          {
            files: ['**/replies/*', '*.eml'],
            kind: 'rejection-reply',
            rules: { gratitude: 'warning' },
          },
        ],
      },
    });
    const forPath = configForPaths(await load(folder));
    const of = (path: string) => {
      const { config, about } = forPath(join(folder, path));
      return [severityOf(config, 'gratitude'), about];
    };
    expect(of('draft.txt')).toEqual(['info', {}]);
    expect(of('templates/a/b.md')).toEqual([undefined, { template: true }]);
    expect(of('templates/.hidden/b.txt')).toEqual([undefined, { template: true }]);
    expect(of('templates/replies/b.md')).toEqual([
      'warning',
      { template: true, kind: 'rejection-reply' },
    ]);
    expect(of('a.eml')).toEqual(['warning', { kind: 'rejection-reply' }]);
    expect(of('a/a.eml')).toEqual(['info', {}]);
    expect(of('../templates/b.md')).toEqual(['info', {}]);
    expect(forPath(join(folder, 'x.txt'))).toBe(forPath(join(folder, 'y/z.txt')));
  });
});

describe('TypeScript', () => {
  const TS =
    'const level: "info" = "info";\nexport default { rules: { gratitude: level } } as const;\n';

  afterEach(() => vi.doUnmock('node:module'));

  it('is read by Node or by jiti', async () => {
    const folder = folderWith({ 'c.ts': TS, 'd.mts': TS });
    for (const name of ['c.ts', 'd.mts'])
      expect(severityOf((await load(folder, name)).config, 'gratitude')).toBe('info');
  });

  it.skipIf('typescript' in process.features && process.features.typescript)(
    'needs one of them, and the error says so',
    async () => {
      vi.resetModules();
      vi.doMock('node:module', async (original) => ({
        ...(await original<typeof import('node:module')>()),
        createRequire: () => {
          const resolve = () => {
            throw new Error('not installed');
          };
          return { resolve: Object.assign(resolve, { paths: () => [] }) };
        },
      }));
      const { loadConfig: loadAlone } = await import('../../../src/node/config/load-config.ts');
      const folder = folderWith({ 'c.ts': TS });
      expect(await messageOf(loadAlone(join(folder, 'c.ts')), folder)).toContain(
        'does not read TypeScript by itself. Run “npm install --save-dev jiti”',
      );
    },
  );
});

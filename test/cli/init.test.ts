import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { init } from '../../src/cli/init.ts';
import { printConfig } from '../../src/cli/print-config.ts';
import { createLinter } from '../../src/index.ts';
import { loadConfig } from '../../src/node/config/load-config.ts';
import { folderWith } from '../node/config/folder.ts';

const CONFIG = 'followup-lint.config.json';

describe('init', () => {
  it('writes a config that works, also with safe', async () => {
    const folder = folderWith({});
    expect(init(folder)).toMatch(
      /^Wrote followup-lint\.config\.json: .*\n.*docs\/configuration\.md\nNext: npx followup-lint draft\.txt\n$/u,
    );
    expect(readdirSync(folder)).toEqual([CONFIG]);
    const { config } = await loadConfig(join(folder, CONFIG), { safe: true });
    expect(() => createLinter(config)).not.toThrow();
  });

  it('refers to the installed schema where there is one', () => {
    const folder = folderWith({ 'node_modules/followup-lint/schema.json': {} });
    init(folder);
    expect(readFileSync(join(folder, CONFIG), 'utf8')).toContain(
      '"./node_modules/followup-lint/schema.json"',
    );
  });

  it('with github writes a workflow that runs no code of a pull request', () => {
    const folder = folderWith({});
    expect(init(folder, { github: true })).toContain('Next: npx followup-lint templates');
    const workflow = load(
      readFileSync(join(folder, '.github/workflows/followup-lint.yml'), 'utf8'),
    );
    expect(workflow).toMatchObject({
      permissions: { contents: 'read' },
      jobs: { 'followup-lint': { 'runs-on': 'ubuntu-latest' } },
    });
    expect(JSON.stringify(workflow)).toMatch(
      /npx --yes followup-lint@[\d.]+ --safe --format github templates/u,
    );
  });

  it.each([
    [CONFIG, {}],
    ['.followuplintrc.yaml', ''],
    ['package.json', { followupLint: {} }],
    ['.github/workflows/followup-lint.yml', ''],
  ])('overwrites nothing: %s', (name, content) => {
    const folder = folderWith({ [name]: content });
    const before = readdirSync(folder);
    expect(() => init(folder, { github: true })).toThrow(
      `There is a ${name} in this folder already, and init overwrites nothing.`,
    );
    expect(readdirSync(folder)).toEqual(before);
  });

  it('says why it cannot write', () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'a'));
    expect(() => init(join(folder, 'a', '\0'))).toThrow('cannot be written');
  });
});

describe('--print-config', () => {
  it('tells what is in force for a file, and where it came from', async () => {
    const folder = folderWith({
      'base.json': { rules: { gratitude: 'info' }, words: ['Grafana'] },
      'c.json': {
        extends: './base.json',
        context: { company: 'Acme', words: ['Loki'] },
        overrides: [
          { files: 't/*', template: true, rules: { concise: ['error', { maxWords: 9 }] } },
        ],
      },
    });
    const loaded = await loadConfig(join(folder, 'c.json'));
    const shown = JSON.parse(
      printConfig(join(folder, 't/a.md'), loaded, { rules: { 'personal-greeting': 'off' } }),
    ) as {
      rules: Record<string, { severity: object; options: object }>;
    };
    expect(shown).toMatchObject({
      version: 1,
      file: join(folder, 't/a.md'),
      configFiles: [join(folder, 'base.json'), join(folder, 'c.json')],
      template: true,
      context: { company: 'Acme' },
      words: ['Grafana', 'Loki'],
    });
    expect(shown.rules['gratitude']?.severity).toMatchObject({
      'thank-you': 'info',
      'status-check': 'info',
    });
    expect(shown.rules['concise']).toMatchObject({
      severity: { 'thank-you': 'error' },
      options: { maxWords: 9, maxParagraphs: 6 },
    });
    expect(shown.rules['personal-greeting']?.severity).toMatchObject({ 'thank-you': 'off' });
  });

  it('also without a config', () => {
    const shown = JSON.parse(printConfig('a.md', undefined, {})) as {
      configFiles: unknown;
      rules: object;
    };
    expect(shown.configFiles).toEqual([]);
    expect(Object.keys(shown.rules).length).toBeGreaterThan(30);
  });
});

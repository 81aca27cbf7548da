/// <reference types="node" />
import { realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, cli, folderOf, GOOD, POOR } from '../cli/run-cli.ts';
import { cliWith } from './run-node.ts';

const made = folderOf({
  'good.txt': GOOD,
  'poor.txt': POOR,
  'template.md': '---\nkind: thank-you\n---\n\nHi {{name}},\n\nThank you for the **the** tour.\n',
  'mail.eml':
    'From: Bo <bo@x.example>\nTo: Ana <ana@x.example>\nSubject: Thanks\n\nHi Ana,\n\nhttp://x.example\n',
  '.followuplintrc.yaml': 'rules: { concise: off }\n',
});
afterAll(made.remove);
const folder = realpathSync(made.folder);
const preload = join(import.meta.dirname, 'preload/no-way-out.cjs');
const FILES = ['good.txt', 'poor.txt', 'template.md', 'mail.eml'];
const RUNS: readonly (readonly string[])[] = [
  [...FILES, '-f', 'json'],
  [...FILES, '-f', 'sarif'],
  [...FILES, '-f', 'html'],
  [...FILES],
  ['.', '-f', 'github'],
  ['poor.txt', '--diff', '--unsafe-fixes'],
  ['explain', 'gratitude'],
  ['rules'],
  ['--version'],
  ['--print-config', 'poor.txt'],
];

describe('no way out is tried', () => {
  it('and the test would see it', () => {
    const { code, err } = cliWith(['--require', preload], ['good.txt'], {
      cwd: folder,
      env: { ATTEMPT: 'node:net' },
    });
    expect(err).toContain('ATTEMPT node:net connect');
    expect(code).not.toBe(0);
  });

  it.each(RUNS.map((args) => [args.join(' '), args] as const))('by %s', (_, args) => {
    const expected = cli(args, { cwd: folder });
    const { code, out, err } = cliWith(['--require', preload], args, { cwd: folder });
    expect(err).not.toContain('ATTEMPT');
    expect({ code, out }).toEqual({ code: expected.code, out: expected.out });
    expect(expected.out).not.toBe('');
  });

  it('with NDJSON', () => {
    const input = `${JSON.stringify({ id: 'a', text: POOR })}\n`;
    const args = ['--stdin-format', 'ndjson', '-f', 'ndjson'];
    const { out, err } = cliWith(['--require', preload], args, { input, cwd: folder });
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ id: 'a' });
  });
});

const major = Number(process.versions.node.split('.')[0]);
const permission = major >= 22 ? '--permission' : '--experimental-permission';

describe('under the permission model of Node', () => {
  const reading = [dirname(CLI), dirname(dirname(CLI)) + '/package.json', folder].map(
    (path) => `--allow-fs-read=${path}${path.endsWith('.json') ? '' : '/*'}`,
  );
  const flags = [permission, ...reading, '--no-warnings'];

  it.each(RUNS.slice(0, 5).map((args) => [args.join(' '), args] as const))(
    'reading drafts and the package is enough for %s',
    (_, args) => {
      const all = [...args, '--no-config'];
      const expected = cli(all, { cwd: folder });
      const { code, out, err } = cliWith(flags, all, { cwd: folder });
      expect(err).not.toMatch(/ERR_ACCESS_DENIED|at .*:\d+:\d+/u);
      expect({ code, out }).toEqual({ code: expected.code, out: expected.out });
    },
  );

  it('nothing else is read or written', () => {
    const outside = folderOf({ 'secret.txt': GOOD });
    const { code, err } = cliWith(flags, [join(outside.folder, 'secret.txt'), '--no-config'], {
      cwd: folder,
    });
    expect(code).toBe(2);
    expect(err).not.toMatch(/\n\s+at /u);
    outside.remove();
    writeFileSync(join(folder, 'slips.txt'), POOR);
    const fixed = cliWith(flags, ['slips.txt', '--fix', '--unsafe-fixes', '--no-config'], {
      cwd: folder,
    });
    expect(fixed.code).toBe(2);
    expect(fixed.err).toContain('could not be written');
  });
});

describe('with what Node can forbid', () => {
  it.each([
    ['--frozen-intrinsics', '--no-warnings'],
    ['--disable-proto=throw'],
    ['--disable-proto=delete'],
    ['--disallow-code-generation-from-strings'],
    ['--no-addons'],
    ['--jitless'],
  ])('%s', (...flags) => {
    for (const args of [RUNS[0]!, RUNS[3]!]) {
      const expected = cli(args, { cwd: folder });
      const { code, out, err } = cliWith(flags, args, { cwd: folder });
      expect(err.replaceAll(/^\(node.*$|^\(Use.*$|^Warning.*$/gmu, '').trim()).toBe(
        expected.err.trim(),
      );
      expect({ code, out }).toEqual({ code: expected.code, out: expected.out });
    }
  });
});

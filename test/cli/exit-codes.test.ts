/// <reference types="node" />
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli, folderOf, GOOD, POOR } from './run-cli.ts';

const { folder, remove } = folderOf({
  'good.txt': GOOD,
  'poor.txt': POOR,
  'latin1.txt': Buffer.from('Dear Zo\xEB,\n\nThank you.\n', 'latin1'),
  'utf16.txt': Buffer.from('\uFEFFDear Zoe,\n\nThank you.\n', 'utf16le'),
  'letter.docx': Buffer.from('PK\x03\x04\0\0\0\0binary', 'latin1'),
  'binary.txt': Buffer.from([100, 0, 0, 0, 255, 3, 9]),
  'long.txt': 'a '.repeat(600_000),
  'secret.txt': GOOD,
  'broken.json': '{"company": ',
  'list.json': '[]',
  'typo.json': '{"compny": "Acme"}',
  'context.json': '{"company": "Acme"}',
});
mkdirSync(join(folder, 'drafts'));
chmodSync(join(folder, 'secret.txt'), 0);
afterAll(remove);

const { rules } = JSON.parse(cli(['rules', '--format', 'json']).out) as { rules: { id: string }[] };
const ALL_WARNINGS = rules.flatMap(({ id }) => ['--rule', `${id}: warning`]);

const isRoot = process.getuid?.() === 0;

describe('exit code 0 and 1', () => {
  it.each([
    [0, ['good.txt']],
    [0, ['good.txt', '--context', 'context.json']],
    [1, ['poor.txt']],
    [1, ['good.txt', 'poor.txt']],
    [1, ['poor.txt', '--quiet']],
    [0, ['poor.txt', ...ALL_WARNINGS]],
    [0, ['good.txt', '--rule', 'no-typos: [warning, {}]']],
    [0, ['--version']],
    [0, ['--help']],
    [0, ['rules']],
    [0, ['explain', 'gratitude']],
  ])('%i for %j', (code, args) => {
    const run = cli(args, { cwd: folder });
    expect(run.err).toBe('');
    expect(run.code).toBe(code);
  });

  it('fails when there are more warnings than allowed', () => {
    expect(cli(['poor.txt', ...ALL_WARNINGS], { cwd: folder }).code).toBe(0);
    const run = cli(['poor.txt', ...ALL_WARNINGS, '--max-warnings', '0', '--quiet'], {
      cwd: folder,
    });
    expect(run.code).toBe(1);
    expect(run.err).toContain('--max-warnings allows 0');
  });
});

describe('exit code 2, with the way out and no stack trace', () => {
  it.each<[string[], RegExp]>([
    [['missing.txt'], /missing\.txt: There is no such file/],
    [['', 'good.txt'], /The name is empty/],
    [['nothing/*.md'], /No file matches/],
    [['good.txt', '-c', 'broken.json'], /broken\.json:1:13: /],
    [['drafts'], /drafts: The folder holds no draft/],
    [['latin1.txt'], /Save it as UTF-8/],
    [['utf16.txt'], /UTF-16. Save it as UTF-8/],
    [['letter.docx'], /Word/],
    [['binary.txt'], /binary data/],
    [['long.txt'], /longer than 1 MiB/],
    ...(isRoot ? [] : ([[['secret.txt'], /Check its permissions/]] as [string[], RegExp][])),
    [['good.txt', '--knd', 'x'], /“--knd”.*“--kind”/],
    [['good.txt', '--kind', 'thankyou'], /Unknown kind “thankyou”. Did you mean “thank-you”/],
    [['good.txt', '--channel', 'fax'], /Unknown channel “fax”.*email/],
    [['good.txt', '--culture', 'fomal'], /“formal”/],
    [['good.txt', '--format', 'pritty'], /“pretty”/],
    [['good.txt', '--preset', 'recomended'], /“recommended”/],
    [['good.txt', '--rule', 'no-typo: off'], /“no-typos”/],
    [['good.txt', '--rule', 'no-typos: of'], /“off”/],
    [['good.txt', '--rule', 'no-typos'], /cannot be read/],
    [['good.txt', '--rule', 'no-typos: [off, {nope}]'], /cannot be read/],
    [['good.txt', '--rule', 'concise: [warning, {"nope": 1}]'], /Unknown option “nope”/],
    [['good.txt', '--max-warnings', 'few'], /whole number/],
    [['good.txt', '--kind'], /argument missing/],
    [['good.txt', '--context', 'missing.json'], /--context missing\.json: There is no such file/],
    [['good.txt', '--context', 'broken.json'], /no valid JSON/],
    [['good.txt', '--context', 'list.json'], /must be an object/],
    [['good.txt', '--context', 'typo.json'], /“compny”.*“company”/],
    [['good.txt', '-o', 'nowhere/out.txt'], /--output-file nowhere\/out\.txt cannot be written/],
    [['good.txt', '--stdin-format', 'ndjson'], /name no files/],
    [['explain', 'gratitud'], /“gratitude”/],
    [['explain'], /missing required argument/i],
    [['rules', '--format', 'xml'], /Unknown format “xml”/],
  ])('%j', (args, message) => {
    const run = cli(args, { cwd: folder });
    expect(run.err).toMatch(message);
    expect(run.err).not.toMatch(/^\s+at /mu);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.code).toBe(2);
  });

  it('goes on after a file that cannot be read', () => {
    const run = cli(['missing.txt', 'good.txt', 'latin1.txt'], { cwd: folder });
    expect(run.out).toContain('Ready to send');
    expect(run.err.trim().split('\n')).toHaveLength(2);
    expect(run.code).toBe(2);
  });

  it('shows a stack trace with --debug', () => {
    expect(cli(['missing.txt', '--debug'], { cwd: folder }).err).toMatch(/^\s+at /mu);
  });
});

/// <reference types="node" />
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readMessages } from '../../scripts/evaluate/messages.ts';
import type { LintResult } from '../../src/index.ts';
import { CLI, cli, folderOf } from '../cli/run-cli.ts';

const root = join(import.meta.dirname, '../..');
const open = readMessages(join(root, 'fixtures/messages')).filter(({ heldBack }) => !heldBack);
const messages = open.slice(0, 40);
const inFormat = (ends: string) =>
  Object.fromEntries(
    messages.map(({ name, text }) => [`${name}.txt`, text.replaceAll('\n', ends)]),
  );
const made = { lf: folderOf(inFormat('\n')), crlf: folderOf(inFormat('\r\n')) };
afterAll(() => {
  made.lf.remove();
  made.crlf.remove();
});
const names = Object.keys(inFormat('\n')).sort();
const run = (ends: keyof typeof made, env: Record<string, string> = {}) =>
  cli([...names, '--no-config', '-f', 'json'], { cwd: made[ends].folder, env });
const expected = run('lf');
const resultsOf = (out: string) => (JSON.parse(out) as { results: LintResult[] }).results;

describe('the results are the same', () => {
  it('in a second run', () => {
    expect(resultsOf(expected.out)).toHaveLength(names.length);
    expect(run('lf')).toEqual(expected);
  });

  it.each([
    { TZ: 'Pacific/Kiritimati' },
    { TZ: 'America/St_Johns' },
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { LANG: 'de_DE.ISO-8859-1', LC_ALL: 'C' },
    { LC_ALL: 'ar_EG.UTF-8', TZ: 'Asia/Kathmandu' },
    { NODE_OPTIONS: '--no-warnings', COLUMNS: '20', FORCE_COLOR: '1', CI: '1' },
  ])('with %o', (env) => {
    expect(run('lf', env as Record<string, string>)).toEqual(expected);
  });

  it('with CRLF, but for the offsets', () => {
    const shape = ({ diagnostics, checks, words, kind }: LintResult) => ({
      kind,
      words,
      diagnostics: diagnostics.map(({ ruleId, messageId, message, severity, loc }) => ({
        ruleId,
        messageId,
        message,
        severity,
        start: loc.start,
      })),
      checks: checks.map(({ ruleId, status, reason, evidence }) => ({
        ruleId,
        status,
        reason,
        evidence: evidence.map(({ text }) => text.replaceAll('\r\n', '\n')),
      })),
    });
    expect(resultsOf(run('crlf').out).map(shape)).toEqual(resultsOf(expected.out).map(shape));
  });

  it('from the bundle for browsers, byte for byte', async () => {
    const bundle = join(root, 'dist/index.js');
    const { createLinter } = (await import(
      pathToFileURL(bundle).href
    )) as typeof import('../../src/index.ts');
    const linter = createLinter({ wordList: readFileSync(join(root, 'dist/en.words')) });
    const results = resultsOf(expected.out).map(({ filePath }) =>
      linter.lint(readFileSync(join(made.lf.folder, filePath!), 'utf8'), { filePath: filePath! }),
    );
    expect(JSON.stringify(results)).toBe(JSON.stringify(resultsOf(expected.out)));
  });
});

/** Other versions of Node: `NODES=/path/to/node22:/path/to/node24`. */
const nodes = (process.env['NODES'] ?? '').split(delimiter).filter((path) => path !== '');

describe.skipIf(nodes.length === 0)('on all open messages the output is the same', () => {
  const texts = Object.fromEntries(open.map(({ name, text }) => [`${name}.txt`, text]));
  const { folder, remove } = folderOf(texts);
  afterAll(remove);
  const judge = (node: string) =>
    spawnSync(node, [CLI, '.', '--no-config', '-f', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    }).stdout;

  const ours = nodes.length > 0 ? judge(process.execPath) : '';

  it.each(nodes)('with %s, byte for byte', (node) => {
    expect(resultsOf(ours)).toHaveLength(open.length);
    expect(judge(node) === ours).toBe(true);
  });
});

it('the bundle for browsers holds no import of Node', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(join(root, 'dist', file), 'utf8');
    expect(code).not.toMatch(/["']node:|getBuiltinModule|\brequire\(/u);
    for (const [, path] of code.matchAll(/(?:from|import)\s*\(?["']\.\/([^"']+)["']/gu))
      visit(path!);
  };
  visit('index.js');
  visit('formatters.js');
  expect(seen.size).toBeGreaterThan(2);
});

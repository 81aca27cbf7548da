/// <reference types="node" />
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, cli, folderOf, GOOD, POOR } from './run-cli.ts';

const { folder, remove } = folderOf({ 'good.txt': GOOD, 'poor.txt': POOR });
afterAll(remove);
const inFolder = { cwd: folder };

describe('input', () => {
  it('reads standard input with and without a dash', () => {
    expect(cli([], { input: GOOD }).out).toMatch(/^Ready to send/);
    expect(cli(['-', '--stdin-filename', 'my.txt', '-f', 'json'], { input: GOOD }).out).toContain(
      '"filePath":"my.txt"',
    );
  });

  it('reads standard input as strictly as files', () => {
    const run = cli([], { input: Buffer.from('Dear Zo\xEB', 'latin1') });
    expect(run.err).toContain('standard input: This text is not in UTF-8');
    expect(run.code).toBe(2);
  });

  it('judges a file once that is named twice', () => {
    const { results } = JSON.parse(cli(['good.txt', './good.txt', '-f', 'json'], inFolder).out);
    expect(results.map((result: { filePath: string }) => result.filePath)).toEqual(['good.txt']);
  });

  it('lets flags win over the context file, and takes words', () => {
    const typos = (...flags: string[]) =>
      JSON.parse(
        cli(['poor.txt', '-f', 'json', ...flags], inFolder).out,
      ).results[0].diagnostics.filter((item: { ruleId: string }) => item.ruleId === 'no-typos')
        .length;
    expect(typos()).toBe(1);
    expect(typos('--word', 'recieve')).toBe(0);
  });
});

describe('output', () => {
  it('writes a file, complete and alone', () => {
    const run = cli(['poor.txt', '-f', 'json', '-o', 'out.json'], inFolder);
    expect(run.out).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).version).toBe(1);
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it.each([
    [true, ['--color'], {}],
    [false, [], {}],
    [true, [], { FORCE_COLOR: '1' }],
    [false, ['--no-color'], { FORCE_COLOR: '1' }],
    [true, ['--color'], { NO_COLOR: '1' }],
    [false, [], { FORCE_COLOR: '0' }],
  ])('colour is %s for %j with %j', (colored, args, env) => {
    expect(cli(['good.txt', ...args], { ...inFolder, env: env }).out.includes('\x1B[')).toBe(
      colored,
    );
  });

  it('keeps to errors with --quiet', () => {
    const [result] = JSON.parse(cli(['poor.txt', '-f', 'json', '--quiet'], inFolder).out).results;
    expect(new Set(result.diagnostics.map((item: { severity: string }) => item.severity))).toEqual(
      new Set(['error']),
    );
    expect(result.warningCount).toBe(0);
  });

  it('shows what is hidden in names and arguments', () => {
    const run = cli(['no\u202E\x1B[31m\n::error::x.txt', '-f', 'json'], inFolder);
    expect(run.err).toContain('no<U+202E><U+001B>[31m<U+000A>');
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });

  it('leaves quietly when nobody reads any more', async () => {
    const child = spawn(process.execPath, [CLI, '--stdin-format', 'ndjson'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (data) => (err += String(data)));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const record = `${JSON.stringify({ id: '1', text: GOOD })}\n`;
    child.stdin.write(record.repeat(400));
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
    expect(err).toBe('');
  });
});

describe('documentation', () => {
  it('lists all rules, also as JSON', () => {
    const { rules } = JSON.parse(cli(['rules', '--format', 'json']).out);
    expect(rules.find((rule: { id: string }) => rule.id === 'gratitude')).toMatchObject({
      group: 'content',
    });
    const { out } = cli(['rules']);
    for (const { id } of rules) expect(out).toContain(id);
  });

  it('explains a rule with the titles of its sources', () => {
    const { out } = cli(['explain', 'gratitude']);
    expect(out).toContain('Thank the reader.');
    expect(out).toContain('The Secret To A Great Follow Up After An Interview');
    expect(out).toContain('docs/rules/gratitude.md');
  });

  it('knows the rules of plugins, where code may be run', () => {
    const { folder: project, remove: removeProject } = folderOf({
      'acme.mjs': `const rule = { summary: 'Be brisk.', why: 'It is\\nour way.', sources: ['handbook'], kinds: 'all',
        severity: 'info', messages: {}, *check() {} };
        export default { name: 'acme', rules: { brisk: rule } };`,
      'followup-lint.config.json': '{"plugins": ["./acme.mjs"]}',
      'other.json': '{}',
    });
    const at = (...args: string[]) => cli(args, { cwd: project });
    const explained = at('explain', 'acme/brisk');
    expect(explained.out).toMatch(/acme\/brisk \(plugin\)\n\nBe brisk\./u);
    expect(explained.out).toMatch(/Sources {3}handbook\nMore {6}\S+configuration\.md#plugins/u);
    expect(at('rules').out).toMatch(/^acme\/brisk +plugin +info +Be brisk\.$/mu);
    expect(at('explain', 'acme/brsk').err).toContain('Did you mean “acme/brisk”?');
    expect(at('explain', 'acme/brisk', '--no-config').err).toContain('Unknown rule');
    expect(at('rules', '-c', 'other.json').out).not.toContain('acme');
    for (const args of [
      ['rules', '--safe'],
      ['--safe', 'explain', 'acme/brisk'],
    ])
      expect(at(...args)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/is code/u),
      });
    expect(at('explain', 'gratitude', '--safe').code).toBe(0);
    removeProject();
  });
});

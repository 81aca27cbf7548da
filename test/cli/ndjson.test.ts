/// <reference types="node" />
import { spawn } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI, cli, folderOf, GOOD, POOR } from './run-cli.ts';

const { folder, remove } = folderOf({ 'good.txt': GOOD, 'poor.txt': POOR });
afterAll(remove);

const record = (id: string, more: object = {}) => JSON.stringify({ id, text: GOOD, ...more });
const stream = (lines: readonly (string | Buffer)[]) =>
  cli(['--stdin-format', 'ndjson', '--format', 'ndjson'], {
    input: Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])),
  });
const answers = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a stream of records', () => {
  it('answers every record in order; bad ones get an error', () => {
    const run = stream([
      `\uFEFF${record('a')}`,
      '{"id": "b", "text"',
      '[]',
      record('c', { kind: 'thankyou' }),
      '',
      record('d', { contxt: {} }),
      record('e', { context: { compny: 'Acme' } }),
      Buffer.from('{"id":"f","text":"Zo\xEB"}', 'latin1'),
      JSON.stringify({ id: 'g', text: 'a '.repeat(600_000) }),
      'x'.repeat(9 * 1024 * 1024),
      '{"text": "no id"}',
      `${record('h', { kind: 'status-check', channel: 'linkedin', template: true, context: { company: 'Acme' }, thread: 't' })}\r`,
    ]);
    expect(answers(run.out).map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      [null, 'bad-json'],
      [null, 'bad-record'],
      ['c', 'bad-record'],
      ['d', 'bad-record'],
      ['e', 'bad-context'],
      [null, 'bad-encoding'],
      ['g', 'too-long'],
      [null, 'too-long'],
      [null, 'bad-record'],
      ['h', undefined],
    ]);
    expect(answers(run.out).at(-1)).toMatchObject({
      channel: 'linkedin',
      template: true,
      kind: { value: 'status-check', source: 'given' },
    });
    expect(run.err).toBe('');
    expect(run.code).toBe(2);
  });

  it('tells findings from failures', () => {
    expect(stream([record('a'), record('b')]).code).toBe(0);
    expect(stream([record('a'), record('b', { text: POOR })]).code).toBe(1);
    expect(stream([]).code).toBe(0);
  });

  it('reads a last line without a line break', () => {
    expect(answers(cli(['--stdin-format', 'ndjson'], { input: record('only') }).out)).toHaveLength(
      1,
    );
  });

  it('answers before the next record comes', async () => {
    const child = spawn(process.execPath, [CLI, '--stdin-format', 'ndjson'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const next = () =>
      new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    for (const id of ['first', 'second']) {
      child.stdin.write(`${record(id)}\n`);
      expect(JSON.parse(await next()).id).toBe(id);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  it('judges the records of a thread together, in order, also around a bad one', () => {
    const run = stream([
      record('alone'),
      record('to-priya', { thread: 'panel' }),
      '{"id": "bad"}',
      record('to-omar', { thread: 'panel', text: GOOD.replace('Ms. Nair', 'Mr. Haddad') }),
      record('later', { thread: 'other', text: GOOD.replace('Ms. Nair', 'Ms. Sato') }),
    ]);
    const twins = answers(run.out).map(({ id, diagnostics = [] }) => [
      id,
      diagnostics.some(({ ruleId }: { ruleId: string }) => ruleId === 'tailored'),
    ]);
    expect(twins).toEqual([
      ['alone', false],
      ['to-priya', true],
      ['bad', false],
      ['to-omar', true],
      ['later', false],
    ]);
  });

  it('answers for files, too, also for those that cannot be read', () => {
    const run = cli(['poor.txt', 'missing.txt', '-f', 'ndjson'], { cwd: folder });
    expect(answers(run.out).map(({ id, error }) => [id, error?.code])).toEqual([
      ['poor.txt', undefined],
      ['missing.txt', 'not-found'],
    ]);
    expect(run.code).toBe(2);
  });
});

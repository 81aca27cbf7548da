/// <reference types="node" />
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { Random } from '../property/random.ts';
import { CLI } from '../cli/run-cli.ts';
import { cliWith } from './run-node.ts';

/** How many runs are killed; `RUNS=1000 npx vitest run test/security/files.test.ts` for the long run. */
const KILLED = Number(process.env['RUNS'] ?? 24);
const DRAFTS = 8;
const PAD = 'I liked the tour of the mill. '.repeat(20);
const BEFORE = `\uFEFFDear Ms. Nair,\r\n\r\nThank you for the the hour .\r\n\r\n${PAD}\r\n\r\nBest,\r\nBo\r\n`;
const folder = mkdtempSync(join(tmpdir(), 'followup-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = Array.from({ length: DRAFTS }, (_, i) => `draft-${i}.txt`);
const ARGS = [...names, '--fix', '--no-config'];
const preload = join(import.meta.dirname, 'preload/failing-fs.cjs');

function fresh(): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  for (const name of names) writeFileSync(join(folder, name), BEFORE, { mode: 0o640 });
}

/** Files that are neither as they were nor wholly mended. */
const damaged = (after: string) =>
  names.filter((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return (
      (text !== BEFORE && text !== after) || (statSync(join(folder, name)).mode & 0o777) !== 0o640
    );
  });
const leftovers = () => readdirSync(folder).filter((name) => !names.includes(name));

fresh();
const whole = cliWith([], ARGS, { cwd: folder });
const AFTER = readFileSync(join(folder, names[0]!), 'utf8');
const undisturbed = names.map((name) => readFileSync(join(folder, name), 'utf8'));
const untidy = leftovers();

it('a run that nothing disturbs mends all', () => {
  expect(whole.code).toBeLessThan(2);
  expect(AFTER).not.toBe(BEFORE);
  expect(AFTER).toContain('for the hour.\r\n');
  for (const text of undisturbed) expect(text).toBe(AFTER);
  expect(untidy).toEqual([]);
});

/** The calls to the file system of one run on one draft. */
function callsOfRun(): number {
  fresh();
  const log = join(folder, 'calls');
  cliWith(['--require', preload], [names[0]!, '--fix', '--no-config'], {
    cwd: folder,
    env: { COUNT_IN: log },
  });
  return Number(/calls (\d+)/u.exec(readFileSync(log, 'utf8'))?.[1]);
}
const calls = callsOfRun();
const everyCall = Array.from({ length: calls }, (_, i) => i + 1);

describe(`each of the calls to the file system`, () => {
  const codes = ['EIO', 'ENOSPC', 'EACCES'];

  it('is counted', () => {
    expect(calls).toBeGreaterThan(10);
    expect(calls).toBeLessThan(200);
  });

  it.each(codes)('may fail with %s', (code) => {
    // In CI each call fails with one code; with RUNS set, with all of them.
    const chosen = everyCall.filter(
      (call) => process.env['RUNS'] ?? codes[call % codes.length] === code,
    );
    for (const call of chosen) {
      fresh();
      const { code: exit, err } = cliWith(
        ['--require', preload],
        [names[0]!, '--fix', '--no-config'],
        {
          cwd: folder,
          env: { FAIL_AT: String(call), FAIL_WITH: code },
        },
      );
      expect(damaged(AFTER), `call ${call}`).toEqual([]);
      expect([0, 1, 2], `call ${call}: ${err}`).toContain(exit);
      if (readFileSync(join(folder, names[0]!), 'utf8') === BEFORE) expect(exit).toBe(2);
    }
  });

  it('may be the last one before the process is killed', () => {
    for (const call of everyCall) {
      fresh();
      cliWith(['--require', preload], [names[0]!, '--fix', '--no-config'], {
        cwd: folder,
        env: { FAIL_AT: String(call), DIE: '1' },
      });
      expect(damaged(AFTER), `call ${call}`).toEqual([]);
    }
  });
});

it(
  `no file is damaged in ${KILLED} runs that are killed`,
  { timeout: 20_000 + KILLED * 1500 },
  async () => {
    const random = new Random(7);
    const start = performance.now();
    cliWith([], ARGS, { cwd: folder });
    const usual = performance.now() - start;
    let hit = 0;
    for (let run = 0; run < KILLED; run += 1) {
      fresh();
      const child = spawn(process.execPath, [CLI, ...ARGS], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
      await setTimeout(usual * (0.3 + random.next() * 0.7));
      child.kill('SIGKILL');
      if ((await ended) === 'SIGKILL') hit += 1;
      expect(damaged(AFTER), `run ${run}`).toEqual([]);
    }
    expect(hit).toBeGreaterThan(0);
  },
);

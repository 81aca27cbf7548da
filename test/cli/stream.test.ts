/// <reference types="node" />
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { measure } from '../../bench/child.ts';
import { check, feed } from '../../bench/records.ts';
import { rules } from '../../src/index.ts';
import { LARGER_YOUNG_HEAP } from '../fixtures/young-heap.ts';
import { CLI } from './run-cli.ts';

const COUNT = 20_000;
/** Some 160 MiB are what it takes in the long run; all answers kept would be 85 MiB more. */
const MOST_MIB = 230 + LARGER_YOUNG_HEAP;
/** It is the stream that is tested, not what stands in the answers. */
const ARGS = [
  CLI,
  '--stdin-format',
  'ndjson',
  '--no-config',
  ...rules.flatMap(({ id }) => ['--rule', `${id}: off`]),
];

const pipes = ({ stdin, stdout }: ChildProcess) => ({ stdin: stdin!, stdout: stdout! });
const start = () => spawn(process.execPath, ARGS, { stdio: ['pipe', 'pipe', 'pipe'] });

describe(`a stream of ${COUNT} records`, () => {
  it('is answered in order, bad ones too, in bounded memory', async () => {
    const { exitCode, peakMiB } = await measure(ARGS, {
      stdio: ['pipe', 'pipe', 'inherit'],
      use: async (child) => {
        const { stdin, stdout } = pipes(child);
        await Promise.all([feed(stdin, COUNT), check(stdout, COUNT)]);
      },
    });
    expect(exitCode).toBe(2);
    expect(peakMiB).toBeGreaterThan(20);
    expect(peakMiB).toBeLessThan(MOST_MIB);
  });

  it('waits for a reader that is slow', async () => {
    const { exitCode, peakMiB } = await measure(ARGS, {
      stdio: ['pipe', 'pipe', 'inherit'],
      use: async (child) => {
        const { stdin, stdout } = pipes(child);
        let isFed = false;
        const fed = feed(stdin, COUNT).then(() => (isFed = true));
        await setTimeout(2000);
        expect(isFed).toBe(false);
        expect(stdin.writableNeedDrain).toBe(true);
        await Promise.all([fed, check(stdout, COUNT)]);
      },
    });
    expect(exitCode).toBe(2);
    expect(peakMiB).toBeLessThan(MOST_MIB);
  });

  it('ends without a word when the reader goes away', async () => {
    const child = start();
    const { stdin, stdout } = pipes(child);
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    stdin.on('error', () => {});
    const closed = once(child, 'close');
    void feed(stdin, COUNT).catch(() => {});
    await once(stdout, 'data');
    stdout.destroy();
    const [code, signal] = await closed;
    expect([signal, said]).toEqual([null, '']);
    expect([0, 1, 2]).toContain(code);
  });
});

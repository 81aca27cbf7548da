/// <reference types="node" />
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { CLI, cli, folderOf, GOOD } from './run-cli.ts';

const onLinux = it.runIf(process.platform === 'linux');

onLinux('an interrupt leaves no half-written output behind', async () => {
  const drafts = Array.from({ length: 400 }, (_, i) => [`${i}.txt`, GOOD] as const);
  const { folder, remove } = folderOf(Object.fromEntries(drafts));
  const child = spawn(process.execPath, [CLI, '.', '-f', 'json', '-o', 'out.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (data) => (err += String(data)));
  const closed = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)));
  while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await setTimeout(5);
  await setTimeout(100);
  child.kill('SIGINT');
  expect(await closed).toBe('SIGINT');
  expect(err).toBe('');
  expect(readdirSync(folder)).toHaveLength(drafts.length);
  remove();
});

onLinux.each([
  [['good.txt', '-o', '/dev/full']],
  [['good.txt', '-o', 'fine.json', '-f', 'sarif', '-o', '/dev/full']],
])('a full disk is no defect of followup-lint: %j', (args) => {
  const { folder, remove } = folderOf({ 'good.txt': GOOD });
  const run = cli(args, { cwd: folder });
  expect(run.code).toBe(2);
  expect(run.err).toBe(
    'followup-lint: The output cannot be written (ENOSPC). Check the folder, its permissions and the space on the disk.\n',
  );
  remove();
});

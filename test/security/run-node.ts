/// <reference types="node" />
import { spawnSync } from 'node:child_process';
import { CLI, type Run } from '../cli/run-cli.ts';

export interface NodeRun extends Run {
  readonly signal: NodeJS.Signals | null;
}

/** Runs the built command with flags of Node itself. */
export function cliWith(
  flags: readonly string[],
  args: readonly string[],
  {
    cwd,
    env = {},
    input = '',
    timeout = 60_000,
  }: { cwd?: string; env?: Record<string, string>; input?: string; timeout?: number } = {},
): NodeRun {
  const done = spawnSync(process.execPath, [...flags, CLI, ...args], {
    input,
    encoding: 'utf8',
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env['PATH'] ?? '', ...env },
    maxBuffer: 256 * 1024 * 1024,
    timeout,
    killSignal: 'SIGKILL',
  });
  return { code: done.status, out: done.stdout, err: done.stderr, signal: done.signal };
}

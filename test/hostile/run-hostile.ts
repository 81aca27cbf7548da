/// <reference types="node" />
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CLI, folderOf } from '../cli/run-cli.ts';
import type { HostileInput } from './inputs.ts';

export interface HostileRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** CPU milliseconds of all threads, and MB at most. */
  readonly used: { readonly cpu: number; readonly memory: number };
}

const preload = join(import.meta.dirname, '../security/preload/usage.cjs');
/** What takes so many milliseconds hangs; long enough for machines that do much else. */
const HANGS = 120_000;

/** Judges a hostile input in a folder and a process of its own. */
async function runHostile({ files, args }: HostileInput): Promise<HostileRun> {
  const { folder, remove } = folderOf(files);
  const log = join(folder, 'usage');
  try {
    const child = spawn(process.execPath, ['--require', preload, CLI, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', USAGE: log },
      timeout: HANGS,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<Pick<HostileRun, 'code' | 'signal'>>((resolve) => {
      child.on('close', (code, signal) => resolve({ code, signal }));
    });
    const [out, err, end] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { ...end, out, err, used: readUsage(log) };
  } finally {
    remove();
  }
}

/** A process that was killed has written nothing. */
function readUsage(log: string): HostileRun['used'] {
  try {
    return JSON.parse(readFileSync(log, 'utf8')) as HostileRun['used'];
  } catch {
    return { cpu: Infinity, memory: Infinity };
  }
}

/** Judges all inputs, so many at a time; the runs are in the order of the inputs. */
export async function runAll(
  inputs: readonly HostileInput[],
  atOnce: number,
): Promise<HostileRun[]> {
  const runs: HostileRun[] = [];
  const queue = inputs.entries();
  const work = async () => {
    for (const [i, input] of queue) runs[i] = await runHostile(input);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return runs;
}

import { spawnSync } from 'node:child_process';
import { measure, type Measured } from '../child.ts';
import type { Drafts } from './drafts.ts';
import type { Tool } from './tools.ts';

/** One whole process: its times and its memory. */
export async function runTool(tool: Tool, drafts: Drafts): Promise<Measured> {
  const measured =
    tool.program === process.execPath
      ? await measure(tool.args(drafts), { cwd: drafts.cwd })
      : timeProgram(tool, drafts);
  return checked(tool, measured);
}

/** Milliseconds of one whole process as a user starts it, with nothing of ours inside. */
export function timeTool(tool: Tool, drafts: Drafts): number {
  const { NODE_EXTRA_CA_CERTS: _certs, NODE_OPTIONS: _options, ...env } = process.env;
  const start = performance.now();
  const { status } = spawnSync(tool.program, tool.args(drafts), {
    cwd: drafts.cwd,
    env,
    stdio: 'ignore',
  });
  const ms = performance.now() - start;
  return checked(tool, { exitCode: status, ms }).ms;
}

/** A program without Node in it; its memory is not known. */
function timeProgram(tool: Tool, { cwd, ...drafts }: Drafts): Measured {
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      'TIMEFORMAT="%R %U %S"; time "$0" "$@" > /dev/null',
      tool.program,
      ...tool.args({ cwd, ...drafts }),
    ],
    { cwd, encoding: 'utf8' },
  );
  const [real = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { exitCode: status, ms: real, cpuMs: user + system, peakMiB: Number.NaN };
}

/** @throws {Error} for a run that did not do its work. */
function checked<T extends { exitCode: number | null }>(tool: Tool, run: T): T {
  if (run.exitCode !== 0 && run.exitCode !== (tool.found ?? 1))
    throw new Error(`${tool.name} ended with ${run.exitCode}.`);
  return run;
}

import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly exitCode: number | null;
  readonly ms: number;
  /** Of all its threads, in user and system mode: steadier than `ms` where others use the machine. */
  readonly cpuMs: number;
  /** Peak of the resident set. */
  readonly peakMiB: number;
}

interface Options {
  readonly cwd?: string;
  readonly stdio?: StdioOptions;
  /** Feeds and reads the process while it runs. */
  readonly use?: (child: ChildProcess) => Promise<void>;
}

/** What the process says of itself as it ends; the same for all that are compared. */
const ON_EXIT =
  "process.on('exit', () => require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));";

/** Runs a whole Node process, without the variables that change Node's own start. */
export async function measure(args: readonly string[], options: Options = {}): Promise<Measured> {
  const { cwd, stdio = 'ignore', use } = options;
  const folder = mkdtempSync(join(tmpdir(), 'followup-lint-bench-'));
  try {
    const hook = join(folder, 'hook.cjs');
    const usageFile = join(folder, 'usage.json');
    writeFileSync(hook, ON_EXIT);
    const { NODE_EXTRA_CA_CERTS: _certs, NODE_OPTIONS: _options, ...env } = process.env;
    const start = performance.now();
    const child = spawn(process.execPath, ['--require', hook, ...args], {
      env: { ...env, USAGE_FILE: usageFile },
      stdio,
      ...(cwd === undefined ? {} : { cwd }),
    });
    const closed = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const [exitCode] = await Promise.all([closed, use?.(child)]);
    const ms = performance.now() - start;
    const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
    const cpuMs = (usage.userCPUTime + usage.systemCPUTime) / 1000;
    return { exitCode, ms, cpuMs, peakMiB: usage.maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

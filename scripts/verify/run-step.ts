import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Step {
  readonly name: string;
  /** A program of `node_modules/.bin`, or `node`, and its arguments. */
  readonly run: readonly [program: string, ...args: string[]];
  /** Reads what the step counted, where it is many tests in one. */
  readonly count?: () => { readonly passed: number; readonly failed: number } | undefined;
}

export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Runs one step; what it prints is shown where it fails. */
export function runStep({ name, run: [program, ...args], count }: Step): StepResult {
  process.stdout.write(`${name} … `);
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 256 * 1024 * 1024,
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const fine = status === 0;
  console.log(`${fine ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (!fine) console.log(indent(`${stdout}${stderr}${error ? error.message : ''}`));
  const counted = count?.() ?? { passed: fine ? 1 : 0, failed: fine ? 0 : 1 };
  // A runner that broke down although no test failed has failed all the same.
  const failed = fine ? counted.failed : Math.max(1, counted.failed);
  return { name, passed: counted.passed, failed, seconds };
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gmu, '    ');
}

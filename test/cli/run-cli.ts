/// <reference types="node" />
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

export const GOOD = `Dear Ms. Nair,

Thank you for taking the time to speak with me on Tuesday about the data analyst role at Acme. I especially enjoyed hearing how your team moved the billing reports to the new warehouse, and your question about late records has stayed with me.

That conversation made me even more interested in joining. At Borealis I rebuilt a similar pipeline, so I believe that I could help with the migration from the first month on.

Please let me know if I can send anything else. I look forward to hearing from you.

Kind regards,
Tomasz Lewandowski
`;

export const POOR = `Hello,\n\nI want to recieve an answer. What is the salary?\n`;

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command in a folder with the given standard input. */
export function cli(
  args: readonly string[],
  {
    input = '',
    cwd,
    env = {},
  }: { input?: string | Buffer; cwd?: string; env?: Record<string, string> } = {},
): Run {
  const done = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env['PATH'] ?? '', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A folder with the given files, and how to remove it. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): {
  folder: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'followup-lint-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

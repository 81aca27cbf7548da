import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drafts } from './drafts.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface Tool {
  readonly name: string;
  readonly version: string;
  /** What of it runs, in words. */
  readonly setUp: string;
  readonly program: string;
  readonly args: (drafts: Drafts) => readonly string[];
  /** The exit code that tells of findings, where it is not 1. */
  readonly found?: number;
}

export function versionOf(packageFile: string): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;
}

/** The command of this repository, as built. */
export const OURS: Tool = {
  name: 'followup-lint',
  version: versionOf(join(ROOT, 'package.json')),
  setUp: 'the recommended rules, spelling among them',
  program: process.execPath,
  args: ({ all }) => [join(ROOT, 'dist/cli.cjs'), all],
};

/** What any program on Node takes. */
export const BARE: Tool = {
  name: 'node -e 0',
  version: process.versions.node,
  setUp: 'nothing',
  program: process.execPath,
  args: () => ['-e', '0'],
};

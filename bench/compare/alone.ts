import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Drafts } from './drafts.ts';

/** A draft of `bench/drafts` as the only file of a folder. */
export function alone(file: string): Drafts {
  const cwd = mkdtempSync(join(tmpdir(), 'followup-lint-draft-'));
  copyFileSync(join(import.meta.dirname, '../drafts', file), join(cwd, file));
  const remove = () => rmSync(cwd, { recursive: true, force: true });
  return { cwd, all: file, files: [file], remove };
}

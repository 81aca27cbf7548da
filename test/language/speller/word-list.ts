/// <reference types="node" />
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWords } from '../../../src/language/en/speller/automaton.ts';
import type { WordAutomaton } from '../../../src/language/en/speller/automaton.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Bytes of the built word list; built into a temporary folder when there is none. */
export function readWordList(): Uint8Array {
  const built = join(ROOT, 'dist', 'en.words');
  return new Uint8Array(readFileSync(existsSync(built) ? built : buildWordList()));
}

/** Runs the build script and returns the path of what it wrote. */
export function buildWordList(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'words-')), 'en.words');
  const script = join(ROOT, 'scripts', 'build-words.ts');
  execFileSync(process.execPath, ['--import', 'tsx', script, path], { cwd: ROOT });
  return path;
}

/** The built word list, opened. */
export function openWordList(): WordAutomaton {
  return openWords(readWordList());
}

/** One of our own lists, without comments. */
export function readOwnList(name: string): string[] {
  return readFileSync(join(ROOT, 'data', 'words', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

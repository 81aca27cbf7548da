import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftTexts } from './drafts.ts';

const BENCH = join(import.meta.dirname, '..');

interface Texts {
  /** Milliseconds of each. */
  readonly times: readonly number[];
  /** CPU milliseconds of one. */
  readonly cpuMs: number;
}

export interface Times {
  /** Messages. */
  readonly whole: Texts;
  /** States of the draft that is typed: all of them, or each so many. */
  readonly typing: Texts;
}

/**
 * Hands out what times a tool of `peers/apis.js` in a process of its own, so that none sweeps up after another:
 * so many seconds at most for warming up, for messages, and for the draft that grows.
 */
export async function withTexts<T>(
  seconds: number,
  use: (timeIn: (name: string) => Times) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'followup-lint-texts-'));
  const textsFile = join(folder, 'texts.json');
  const texts = draftTexts(900);
  const typed = readFileSync(join(BENCH, 'drafts/typed.txt'), 'utf8');
  const [warmUp, messages] = [texts.slice(0, 600), texts.slice(600)];
  writeFileSync(textsFile, JSON.stringify({ warmUp, messages, typed, seconds }));
  try {
    return await use((name) => {
      const args = [join(BENCH, 'peers/time-texts.js'), name, textsFile];
      const json = execFileSync(process.execPath, args, {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return JSON.parse(json) as Times;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

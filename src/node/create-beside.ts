/// <reference types="node" />
import { openSync } from 'node:fs';

const MOST_TRIES = 10;

/**
 * Creates a file beside another one, under a name that is not taken, to be moved to its place.
 * @throws {Error} the system's, where none can be created.
 */
export function createBeside(path: string, mode: number): { path: string; file: number } {
  for (let tries = 1; ; tries += 1) {
    const beside = `${path}.${Math.random().toString(36).slice(2, 10)}.tmp`;
    try {
      return { path: beside, file: openSync(beside, 'wx', mode) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries === MOST_TRIES) throw error;
    }
  }
}

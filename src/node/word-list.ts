/// <reference types="node" />
import { readFileSync } from 'node:fs';

/** Beside the bundle, or, when the sources run as they are, where the build puts it. */
const PLACE = import.meta.url.endsWith('.ts') ? '../../dist/en.words' : './en.words';

/**
 * The compiled English word list that belongs to this build.
 * @throws {Error} when the file is missing or cannot be read.
 */
export function loadWordList(): Uint8Array {
  try {
    return readFileSync(new URL(PLACE, import.meta.url));
  } catch (cause) {
    throw new Error('The word list of followup-lint cannot be read. Install the package again.', {
      cause,
    });
  }
}

import { createLinter, type Linter, type LinterConfig } from '../index.ts';
import { loadWordList } from './word-list.ts';

/**
 * `createLinter` with the word list of this package, so that spelling is checked.
 * @throws {ConfigError} as `createLinter`, @throws {Error} when the word list cannot be read.
 */
export function createNodeLinter(config: LinterConfig = {}): Linter {
  return createLinter({ wordList: loadWordList(), ...config });
}

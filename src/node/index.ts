import { createLinter, type Linter, type LinterConfig } from '../index.ts';
import { loadWordList } from './word-list.ts';

export { configForPaths } from './config/config-for-path.ts';
export { configFinder, findConfig, type FindConfig } from './config/find-config.ts';
export type { LoadedConfig, LoadOptions } from './config/load-config.ts';
export { findFiles, type Found } from './find-files.ts';
export { loadHunspell } from './hunspell.ts';
export { loadWordList } from './word-list.ts';

/**
 * `createLinter` with the word list of this package, so that spelling is checked.
 * @throws {ConfigError} as `createLinter`, @throws {Error} when the word list cannot be read.
 */
export function createNodeLinter(config: LinterConfig = {}): Linter {
  return createLinter({ wordList: loadWordList(), ...config });
}

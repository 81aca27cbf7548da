export { configForPaths } from './config/config-for-path.ts';
export { configFinder, findConfig, type FindConfig } from './config/find-config.ts';
export type { LoadedConfig, LoadOptions } from './config/load-config.ts';
export { createNodeLinter } from './create-node-linter.ts';
export { findFiles, type Found } from './find-files.ts';
export { loadHunspell } from './hunspell.ts';
export { DraftError, type DraftErrorCode } from './read-draft.ts';
export { createSourceLinter, type SourceLinter, type SourceLintOptions } from './source-linter.ts';
export { loadWordList } from './word-list.ts';

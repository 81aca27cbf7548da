import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What the files of `dist` are made of. */
const SOURCES = ['src', 'rules', 'data', 'scripts/words', 'package.json', 'tsup.config.ts'];
const BUILT = [
  'dist/cli.cjs',
  'dist/cli-main.cjs',
  'dist/cli-main.cache',
  'dist/index.js',
  'dist/en.words',
  'dist/en.patterns',
];

export function isBuilt(): boolean {
  return BUILT.every((path) => existsSync(join(root, path)));
}

/** Whether everything is built and nothing has changed since. */
export function isFresh(): boolean {
  if (!isBuilt()) return false;
  const oldest = Math.min(...BUILT.map((path) => statSync(join(root, path)).mtimeMs));
  return SOURCES.every((path) => newest(join(root, path)) <= oldest);
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

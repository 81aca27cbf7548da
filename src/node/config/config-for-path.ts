/// <reference types="node" />
import { dirname, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { configForFile, type FileConfig } from '../../index.ts';
import type { LoadedConfig } from './load-config.ts';

/**
 * Tells what a config says of a file. Files to which the same overrides apply get the same object, so that
 * one linter serves them all. Globs are relative to the folder of the config file that was found, also
 * those of what it extends; `*` also fits names that begin with a dot.
 */
export function configForPaths({ file, config }: LoadedConfig): (path: string) => FileConfig {
  const folder = dirname(file);
  const matchers = new Map<string, (path: string) => boolean>();
  const known = new Map<string, FileConfig>();
  return (path) => {
    let fits = '';
    const found = configForFile(
      config,
      relative(folder, path).split(sep).join('/'),
      (name, globs) => {
        const key = globs.join('\n');
        const matcher = matchers.get(key) ?? picomatch([...globs], { dot: true });
        matchers.set(key, matcher);
        const isFit = matcher(name);
        fits += isFit ? '1' : '0';
        return isFit;
      },
    );
    const same = known.get(fits) ?? found;
    known.set(fits, same);
    return same;
  };
}

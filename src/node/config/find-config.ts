/// <reference types="node" />
import { resolve } from 'node:path';
import { findConfigFile } from './config-files.ts';
import type { LoadedConfig, LoadOptions } from './load-config.ts';

/** Finds the config of a folder, or undefined where there is none. @throws {ConfigError} as `loadConfig`. */
export type FindConfig = (folder: string) => Promise<LoadedConfig | undefined>;

/**
 * A look-up of configs from a folder upward: the nearest one is in force, and alone. What was found is kept,
 * so that a folder is searched once. Without a config file in reach nothing else is loaded.
 */
export function configFinder(options: LoadOptions = {}): FindConfig {
  const byFolder = new Map<string, Promise<LoadedConfig | undefined>>();
  const byFile = new Map<string, Promise<LoadedConfig>>();
  const search = async (folder: string): Promise<LoadedConfig | undefined> => {
    const file = findConfigFile(folder);
    if (file === undefined) return undefined;
    const { loadConfig } = await import('./load-config.ts');
    const loading = byFile.get(file) ?? loadConfig(file, options);
    byFile.set(file, loading);
    return loading;
  };
  return (folder) => {
    const place = resolve(folder);
    const found = byFolder.get(place) ?? search(place);
    byFolder.set(place, found);
    return found;
  };
}

/** `configFinder` for one folder. */
export function findConfig(
  folder: string,
  options: LoadOptions = {},
): Promise<LoadedConfig | undefined> {
  return configFinder(options)(folder);
}

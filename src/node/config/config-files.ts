/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { ConfigError } from '../../engine/config-error.ts';

/** Names of config files; a folder may hold one of them, or the key of `package.json`. */
const CONFIG_FILES = [
  ...['js', 'mjs', 'ts', 'mts', 'json'].map((ending) => `followup-lint.config.${ending}`),
  ...['', '.json', '.yaml', '.yml'].map((ending) => `.followuplintrc${ending}`),
];

/** The key of `package.json` that holds a config. */
export const PACKAGE_KEY = 'followupLint';

/**
 * The config file of a folder, or of the nearest one above it up to the home folder of the user. Reads each
 * folder once and nothing else, so that runs without a config pay next to nothing.
 * @throws {ConfigError} where a folder holds two of them, naming both.
 */
export function findConfigFile(folder: string): string | undefined {
  const last = homedir();
  for (let at = folder; ; at = dirname(at)) {
    const names = configFilesIn(at);
    const [name, another] = names;
    if (another !== undefined) {
      throw new ConfigError(
        `${at}: This folder holds more than one config: ${names.join(', ')}. Keep one of them.`,
      );
    }
    if (name !== undefined) return join(at, name);
    if (at === last || at === dirname(at)) return undefined;
  }
}

/** Names of the files of a folder that hold a config. */
export function configFilesIn(folder: string): string[] {
  const names = new Set(namesIn(folder));
  const found = CONFIG_FILES.filter((name) => names.has(name));
  return names.has('package.json') && hasKey(join(folder, 'package.json'))
    ? [...found, 'package.json']
    : found;
}

/** A folder may be passed through, yet not be listed: then each name is tried. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [...CONFIG_FILES, 'package.json'].filter((name) => existsSync(join(folder, name)));
  }
}

/** One that is broken counts where the key stands in it: reading it says where the fault is. */
function hasKey(packageFile: string): boolean {
  const text = readIfThere(packageFile);
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    return Object.hasOwn(JSON.parse(text) as object, PACKAGE_KEY);
  } catch {
    return true;
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

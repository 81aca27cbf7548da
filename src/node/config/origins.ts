/// <reference types="node" />
import { existsSync, realpathSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigError } from '../../engine/config-error.ts';
import { didYouMean } from '../../language/near-match.ts';
import { isCode, resolvePackage } from './load-module.ts';
import { refuseCode } from './read-source.ts';

/** Where an entry of `extends` stands, and what may be read for it. */
export interface Reading {
  /** The config file in which the entry stands. */
  readonly file: string;
  /** `file:line:column` of the entry, for errors. */
  readonly place: string;
  /** Names of all presets. */
  readonly presets: readonly string[];
  readonly safe: boolean;
  /** The folder of the config that was found first. */
  readonly root: string;
}

/**
 * The file of a plugin, by path or package.
 * @throws {ConfigError} where there is none, or where no code may be run.
 */
export function fileOfPlugin(name: string, file: string, place: string, safe: boolean): string {
  refuseCode(safe, place, `The plugin “${name}”`);
  const found = isPath(name) ? existing(resolve(dirname(file), name)) : resolvePackage(name, file);
  if (found !== undefined) return found;
  throw new ConfigError(
    isPath(name)
      ? `${place}: The plugin “${name}” is not there. Paths are relative to the folder of the config file.`
      : `${place}: The plugin “${name}” is not installed. Run “npm install --save-dev ${name}”, or name a file, as “./${name}.js”.`,
  );
}

/**
 * The config file that an entry of `extends` names by path or package.
 * @throws {ConfigError} where there is none, or where it may not be read.
 */
export function fileOfParent(name: string, reading: Reading): string {
  const { file, place, presets, safe, root } = reading;
  if (isPath(name)) {
    const found = existing(resolve(dirname(file), name));
    if (found === undefined) {
      throw new ConfigError(
        `${place}: The config “${name}” is not there. Paths are relative to the folder of the config file.`,
      );
    }
    if (safe) checkSafe(name, found, place, root);
    return found;
  }
  const known = `Presets are ${presets.filter((preset) => !preset.includes('/')).join(', ')} and guide/<id>; paths begin with “./”.`;
  const unknown = `${place}: Unknown preset “${name}”.${didYouMean(name, presets)}`;
  if (safe) {
    throw new ConfigError(
      `${unknown} ${known} Packages are code, and --safe runs none from the checkout.`,
    );
  }
  const found = resolvePackage(name, file);
  if (found === undefined)
    throw new ConfigError(`${unknown} ${known} No package of that name is installed.`);
  return found;
}

function isPath(name: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/u.test(name) || isAbsolute(name);
}

function existing(file: string): string | undefined {
  return existsSync(file) ? file : undefined;
}

/** Data within the repository only, so that a checkout cannot make us read other files of the machine. */
function checkSafe(name: string, file: string, place: string, root: string): void {
  refuseCode(isCode(file), place, `The config “${name}”`);
  const repository = realpathSync(repositoryOf(root));
  const inside = relative(repository, realpathSync(file));
  const isData = ['.json', '.yaml', '.yml', ''].includes(extname(file));
  if (!isData || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new ConfigError(
      `${place}: The config “${name}” is no JSON or YAML within the repository, and --safe reads nothing else. Move it there, or run without --safe where you trust the checkout.`,
    );
  }
}

/** The nearest folder upward that holds `.git`, or the folder itself. */
function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return folder;
  }
}

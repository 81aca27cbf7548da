/// <reference types="node" />
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ConfigError } from '../../engine/config-error.ts';
import { Positions } from '../../engine/positions.ts';
import { PACKAGE_KEY } from './config-files.ts';
import { isCode, loadModule } from './load-module.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';
import {
  DataError,
  placeIn,
  sourceOfCode,
  sourceOfData,
  type Data,
  type Source,
} from './source.ts';

/** The largest config that is read, in bytes. */
const MAX_BYTES = 256 * 1024;

const WAY_OUT =
  'Move its settings to followup-lint.config.json or .followuplintrc.yaml, or run without --safe where you trust the checkout.';

/** Refuses to run code where none may be run. @throws {ConfigError} */
export function refuseCode(safe: boolean, place: string, what: string): void {
  if (safe)
    throw new ConfigError(
      `${place}: ${what} is code, and --safe runs none from the checkout. ${WAY_OUT}`,
    );
}

/**
 * Reads a config file by its extension; a name without one is read as YAML, and so as JSON too.
 * @throws {ConfigError} for a file that cannot be read, with the place of the fault.
 */
export async function readSource(file: string, safe: boolean): Promise<Source> {
  if (isCode(file)) {
    refuseCode(safe, file, 'A config in JavaScript or TypeScript');
    return sourceOfCode(file, defaultOf(await loadModule(file), file));
  }
  const text = readText(file);
  try {
    if (basename(file) === 'package.json')
      return sourceOfData(file, text, packageKey(readJson(text)));
    return sourceOfData(file, text, extname(file) === '.json' ? readJson(text) : readYaml(text));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new ConfigError(
      `${placeIn(file, new Positions(text), error.offset)}: ${error.message}.`,
      {
        cause: error,
      },
    );
  }
}

function defaultOf({ default: config }: Record<string, unknown>, file: string): unknown {
  if (config !== undefined) return config;
  throw new ConfigError(`${file}: This file exports no config. Write “export default { … }”.`);
}

function readText(file: string): string {
  const bytes = readBytes(file);
  if (!isUtf8(bytes))
    throw new ConfigError(`${file}: The config is not in UTF-8. Save it as UTF-8.`);
  return bytes.toString('utf8').replace(/^\uFEFF/u, '');
}

function readBytes(file: string): Buffer {
  try {
    if (statSync(file).size <= MAX_BYTES) return readFileSync(file);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `${file}: The config cannot be read (${code}). Check its name, its folder and its permissions.`,
      { cause: error },
    );
  }
  throw new ConfigError(
    `${file}: The config is longer than ${MAX_BYTES / 1024} KB. Check that it is the right file.`,
  );
}

function packageKey({ value, place }: Data): Data {
  const own = place.parts?.get(PACKAGE_KEY);
  if (!own) throw new DataError(`This package.json has no key “${PACKAGE_KEY}” with a config`, 0);
  return { value: (value as Record<string, unknown>)[PACKAGE_KEY], place: own };
}

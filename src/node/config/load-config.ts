/// <reference types="node" />
import { dirname } from 'node:path';
import { ConfigError } from '../../engine/config-error.ts';
import { withPlugins, type Known } from '../../engine/plugins.ts';
import { presets, rules } from '../../index.ts';
import type { Config, Plugin } from '../../model/config.ts';
import { fileOfParent, fileOfPlugin } from './origins.ts';
import { loadModule } from './load-module.ts';
import { problemsOf } from './problems.ts';
import { readSource } from './read-source.ts';
import { configSchema, originsSchema } from './schema.ts';
import { MAX_DEPTH, sourceOfCode, type Source } from './source.ts';

/** A config read from a file, with all that it extends: ready for `createLinter`. */
export interface LoadedConfig {
  /** Absolute path of the file that was found. */
  readonly file: string;
  /** Absolute paths of all files that were read, parents first. */
  readonly files: readonly string[];
  readonly config: Config;
}

export interface LoadOptions {
  /** Run no code: neither configs in JavaScript or TypeScript, nor plugins, nor packages. */
  readonly safe?: boolean;
}

/**
 * Reads a config file, what it extends and its plugins, and checks all of it.
 * @param file absolute path
 * @throws {ConfigError} that says what is wrong, with file, line, column and a near match; all faults of
 * one file at once, a line each.
 */
export async function loadConfig(
  file: string,
  { safe = false }: LoadOptions = {},
): Promise<LoadedConfig> {
  const files: string[] = [];
  const config = await new Loading(safe, dirname(file), files).file(file, []);
  return { file, files, config };
}

/** What a file holds of where rules and presets come from, checked already. */
interface Origins {
  readonly extends?: string | Config | readonly (string | Config)[];
  readonly plugins?: readonly unknown[];
}

/** One run through a config and its parents. */
class Loading {
  readonly #safe: boolean;
  readonly #folder: string;
  readonly #files: string[];
  readonly #plugins = new Set<Plugin>();

  constructor(safe: boolean, folder: string, files: string[]) {
    this.#safe = safe;
    this.#folder = folder;
    this.#files = files;
  }

  /** @param chain files that extend this one, the first one first */
  async file(file: string, chain: readonly string[], from = file): Promise<Config> {
    if (chain.includes(file)) {
      throw new ConfigError(
        `${from}: The configs extend each other in a circle: ${[...chain, file].filter(Boolean).join(' → ')}. Take one of the “extends” out.`,
      );
    }
    const source = await readSource(file, this.#safe);
    const config = await this.#checked(source, [...chain, file]);
    if (!this.#files.includes(file)) this.#files.push(file);
    return config;
  }

  async #checked(source: Source, chain: readonly string[]): Promise<Config> {
    if (chain.length > MAX_DEPTH) {
      throw new ConfigError(`${source.file}: The config extends itself. Take it out of “extends”.`);
    }
    fail(problemsOf(originsSchema(source.isCode), source.value, source));
    const { extends: parents = [], plugins: named = [], ...own } = source.value as Origins;
    const plugins = await this.#loadPlugins(named, source);
    const inherited = await this.#loadParents([parents].flat(), source, chain);
    fail(problemsOf(configSchema(this.#known()), own, source));
    return { ...own, extends: inherited, plugins };
  }

  #known(): Known {
    return withPlugins({ rules, presets }, [...this.#plugins]);
  }

  async #loadPlugins(named: readonly unknown[], source: Source): Promise<Plugin[]> {
    const loaded: Plugin[] = [];
    for (const [i, given] of named.entries()) {
      const place = source.at(['plugins', i]);
      const plugin =
        typeof given === 'string' ? await this.#importPlugin(given, source.file, place) : given;
      loaded.push(plugin as Plugin);
      this.#plugins.add(plugin as Plugin);
      this.#checkPlugins(place);
    }
    return loaded;
  }

  async #importPlugin(name: string, file: string, place: string): Promise<unknown> {
    const exported = await loadModule(fileOfPlugin(name, file, place, this.#safe));
    const plugin = exported['default'] ?? exported['plugin'];
    if (plugin !== undefined) return plugin;
    throw new ConfigError(
      `${place}: “${name}” exports no plugin. Export it as the default, or as “plugin”.`,
    );
  }

  #checkPlugins(place: string): void {
    try {
      this.#known();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      throw new ConfigError(`${place}: ${error.message}`, { cause: error });
    }
  }

  async #loadParents(
    parents: readonly (string | Config)[],
    source: Source,
    chain: readonly string[],
  ): Promise<(string | Config)[]> {
    const loaded: (string | Config)[] = [];
    for (const [i, parent] of parents.entries()) {
      const { presets: known } = this.#known();
      if (typeof parent !== 'string') {
        loaded.push(await this.#checked(sourceOfCode(source.file, parent), [...chain, '']));
      } else if (Object.hasOwn(known, parent)) {
        loaded.push(parent);
      } else {
        const place = source.at(['extends', i]);
        const file = fileOfParent(parent, {
          file: source.file,
          place,
          presets: Object.keys(known),
          safe: this.#safe,
          root: this.#folder,
        });
        loaded.push(await this.file(file, chain, place));
      }
    }
    return loaded;
  }
}

function fail(problems: readonly string[]): void {
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
}

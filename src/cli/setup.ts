/// <reference types="node" />
import { dirname, resolve } from 'node:path';
import { limitsOf } from '../engine/limits.ts';
import type { Limits } from '../model/config.ts';
import type { Config, FileConfig, Linter, LintOptions } from '../index.ts';
import type { LoadedConfig } from '../node/config/load-config.ts';
import { createNodeLinter } from '../node/create-node-linter.ts';
import type { Request } from './request.ts';

/** How one draft is judged. */
export interface Setup {
  /** What the config file says of the draft; the draft itself and the flags outrank it. */
  readonly fallback: Pick<LintOptions, 'kind' | 'channel' | 'template'>;
  /** Those of the config file, or of the flags that outrank it. */
  readonly limits: Required<Limits>;
  /** Rules of front matter stand between the config file and the flags. */
  linterFor(rules?: Config['rules']): Linter;
}

/** The setup of each input, by the config file nearest to it. */
export type Setups = (input: string) => Promise<Setup>;

/** @throws {ConfigError} from what it returns, for a config that is wrong. */
export async function setupsFor(request: Request): Promise<Setups> {
  const find = await configsFor(request);
  const paths = new Map<LoadedConfig, (path: string) => FileConfig>();
  const setups = new Map<FileConfig | undefined, Setup>();
  return async (input) => {
    const loaded = await find(input);
    let found: FileConfig | undefined;
    if (loaded) {
      const { configForPaths } = await import('../node/config/config-for-path.ts');
      const of = paths.get(loaded) ?? configForPaths(loaded);
      paths.set(loaded, of);
      found = of(pathOf(input, request.stdinName));
    }
    const setup = setups.get(found) ?? setupOf(request, found);
    setups.set(found, setup);
    return setup;
  };
}

/** The config file in force for an input: the one that is named, or the nearest one; undefined for none. */
export async function configsFor({
  configFile,
  safe,
  stdinName,
}: Pick<Request, 'configFile' | 'safe' | 'stdinName'>): Promise<
  (input: string) => Promise<LoadedConfig | undefined>
> {
  if (configFile === false) return () => Promise.resolve(undefined);
  if (configFile !== undefined) {
    const { loadConfig } = await import('../node/config/load-config.ts');
    const loaded = loadConfig(resolve(configFile), { safe });
    return () => loaded;
  }
  const { configFinder } = await import('../node/config/find-config.ts');
  const find = configFinder({ safe });
  return (input) => find(dirname(pathOf(input, stdinName)));
}

function pathOf(input: string, stdinName = 'standard input'): string {
  return resolve(input === '-' ? stdinName : input);
}

/** Linters that a setup keeps: each has a word list, and front matter can ask for as many as there are drafts. */
const MOST_LINTERS = 8;

function setupOf({ config: flags, limits }: Request, found: FileConfig | undefined): Setup {
  const linters = new Map<string, Linter>();
  return {
    fallback: found?.about ?? {},
    limits: { ...limitsOf(found?.config ?? {}), ...limits },
    linterFor(rules = {}) {
      const key = JSON.stringify(rules);
      const linter = linters.get(key) ?? createNodeLinter(merged(found?.config, rules, flags));
      linters.delete(key);
      linters.set(key, linter);
      const [oldest] = linters.keys();
      if (linters.size > MOST_LINTERS && oldest !== undefined) linters.delete(oldest);
      return linter;
    },
  };
}

function merged(
  found: Config | undefined,
  ofDraft: NonNullable<Config['rules']>,
  flags: Config,
): Config {
  if (!found && Object.keys(ofDraft).length === 0) return flags;
  const { extends: presets = [], ...rest } = flags;
  return { ...rest, extends: [...(found ? [found] : []), { rules: ofDraft }, ...[presets].flat()] };
}

import type { Config, Override } from '../model/config.ts';

/** Whether a path, relative to the folder of the config and with forward slashes, fits one of the globs. */
export type Matches = (path: string, globs: readonly string[]) => boolean;

/** What a config says of one file. */
export interface FileConfig {
  /** Without overrides: those that hold for the file are worked in. */
  readonly config: Config;
  /** What the overrides say about the message; what is given elsewhere outranks it. */
  readonly about: Pick<Override, 'kind' | 'channel' | 'template'>;
}

/**
 * The config that holds for one file. Overrides of a parent are worked in before what extends it.
 * @param path relative to the folder of the config file, with forward slashes
 */
export function configForFile(config: Config, path: string, matches: Matches): FileConfig {
  const { overrides = [], extends: parents = [], ...own } = config;
  const inherited = [parents]
    .flat()
    .map((parent) => (typeof parent === 'string' ? parent : configForFile(parent, path, matches)));
  const base: Config = {
    ...own,
    extends: inherited.map((parent) => (typeof parent === 'string' ? parent : parent.config)),
  };
  const fitting = overrides.filter(({ files }) => matches(path, [files].flat()));
  const abouts = [
    ...inherited.map((parent) => (typeof parent === 'string' ? {} : parent.about)),
    ...fitting.map(aboutOf),
  ];
  return {
    config: fitting.length === 0 ? base : { extends: [base, ...fitting.map(settingsOf)] },
    about: Object.assign({}, ...abouts) as FileConfig['about'],
  };
}

function aboutOf({ kind, channel, template }: Override): FileConfig['about'] {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(channel === undefined ? {} : { channel }),
    ...(template === undefined ? {} : { template }),
  };
}

function settingsOf({ rules, context }: Override): Config {
  return { ...(rules ? { rules } : {}), ...(context ? { context } : {}) };
}

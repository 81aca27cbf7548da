import { resolveConfig } from '../engine/resolve-config.ts';
import { presets, rules, type RegisteredRule } from '../index.ts';
import type { ConfigFlags } from './flags.ts';
import { configFileOf } from './request.ts';
import { configsFor } from './setup.ts';

/**
 * All rules that can be named in this folder: ours, and those of the plugins of the config in force.
 * @throws {ConfigError} for a config that is wrong, or holds code where none may be run.
 */
export async function knownRules(flags: ConfigFlags): Promise<readonly RegisteredRule[]> {
  const find = await configsFor({ ...configFileOf(flags), safe: flags.safe ?? false });
  const loaded = await find('-');
  return loaded ? resolveConfig(loaded.config, rules, presets).rules : rules;
}

import { resolve } from 'node:path';
import { resolveConfig, type RuleInForce } from '../engine/resolve-config.ts';
import { toSafeJson } from '../format/escape.ts';
import { presets, rules, type Config } from '../index.ts';
import { KINDS, type Kind, type SeverityOrOff } from '../model/kind.ts';
import { configForPaths } from '../node/config/config-for-path.ts';
import type { LoadedConfig } from '../node/config/load-config.ts';

/**
 * What is in force for one file, as JSON: each rule's severity for each kind that it is asked of, its options,
 * what is known of the message, and the config files that it all came from, parents first.
 * @param loaded the config file in force, if there is one
 * @param flags what the command line sets on top
 * @throws {ConfigError} for what the flags set wrongly
 */
export function printConfig(path: string, loaded: LoadedConfig | undefined, flags: Config): string {
  const { config, about } = loaded
    ? configForPaths(loaded)(resolve(path))
    : { config: {}, about: {} };
  const resolved = resolveConfig({ extends: [config, flags] }, rules, presets);
  const { words = [], ...context } = resolved.context;
  const byRule = resolved.rules.map(
    (rule) => [rule.id, toSafeJson({ severity: severities(rule), options: rule.options })] as const,
  );
  const facts = {
    version: 1,
    file: path,
    configFiles: loaded?.files ?? [],
    ...about,
    context,
    words,
  };
  const entries = Object.entries(facts).map(([key, value]) => [key, toSafeJson(value)] as const);
  return `${block([...entries, ['rules', block(byRule, '  ')]], '')}\n`;
}

/** An object of JSON, an entry a line. */
function block(entries: readonly (readonly [key: string, json: string])[], indent: string): string {
  const rows = entries.map(([key, json]) => `${indent}  ${toSafeJson(key)}: ${json}`);
  return `{\n${rows.join(',\n')}\n${indent}}`;
}

function severities(rule: RuleInForce): Partial<Record<Kind, SeverityOrOff>> {
  const { kinds } = rule.rule;
  const asked = KINDS.filter((kind) => kinds === 'all' || kinds.includes(kind));
  return Object.fromEntries(asked.map((kind) => [kind, rule.severityOf(kind)]));
}

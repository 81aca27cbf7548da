import type { Plugin, Presets, RegisteredRule } from '../model/config.ts';
import { CONTEXT_KEYS } from '../model/context.ts';
import { CHANNELS, KINDS, SEVERITIES } from '../model/kind.ts';
import type { Rule } from '../model/rule.ts';
import { ConfigError } from './config-error.ts';
import { didYouMean } from '../language/near-match.ts';

/** All rules and presets that a config may name. */
export interface Known {
  readonly rules: readonly RegisteredRule[];
  readonly presets: Presets;
}

const NAME = /^[a-z\d](?:[a-z\d]|[-_.](?=[a-z\d]))*$/iu;
const WAY_OUT = 'Make rules with defineRule or definePhraseRule of followup-lint/rule.';

/**
 * What is known, with the rules and presets of plugins as `<plugin>/<id>`. A plugin given twice counts once.
 * @throws {ConfigError} for a plugin that is none, naming it, and for two of one name.
 */
export function withPlugins(known: Known, plugins: readonly Plugin[]): Known {
  const unique = [...new Set(plugins)];
  if (unique.length === 0) return known;
  const rules = [...known.rules];
  const ids = new Set(rules.map(({ id }) => id));
  const presets = new Map(Object.entries(known.presets));
  for (const plugin of unique) {
    checkPlugin(plugin);
    for (const [id, rule] of Object.entries(plugin.rules))
      rules.push({ id: named(plugin, id, ids), group: 'plugin', rule });
  }
  const names = new Set(presets.keys());
  for (const plugin of unique) {
    for (const [name, preset] of Object.entries(plugin.presets ?? {})) {
      checkPreset(plugin, name, preset, ids);
      presets.set(named(plugin, name, names), preset);
    }
  }
  return { rules, presets: Object.fromEntries(presets) };
}

function named({ name }: Plugin, id: string, taken: Set<string>): string {
  const full = `${name}/${id}`;
  if (!NAME.test(id)) {
    throw malformed(name, `“${id}” is no id: use letters, digits and hyphens.`);
  }
  if (taken.has(full)) {
    throw new ConfigError(
      `“${full}” of the plugin “${name}” is taken already. Two plugins of one name cannot be used together.`,
    );
  }
  taken.add(full);
  return full;
}

function checkPlugin(plugin: unknown): asserts plugin is Plugin {
  if (!isObject(plugin)) {
    throw new ConfigError(
      'A plugin must be an object with a name and rules, as { name, rules, presets? }.',
    );
  }
  const { name, rules, presets } = plugin;
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw new ConfigError(
      `A plugin ${typeof name === 'string' ? `has the name “${name}”` : 'has no name'}. It needs a name of letters, digits and hyphens.`,
    );
  }
  if (!isObject(rules))
    throw malformed(name, 'it has no “rules”. They are an object of rules by id.');
  for (const [id, rule] of Object.entries(rules)) {
    const fault = faultOf(rule);
    if (fault) throw malformed(name, `its rule “${id}” ${fault}. ${WAY_OUT}`);
  }
  if (presets !== undefined && !isObject(presets))
    throw malformed(name, 'its “presets” are no object.');
}

function malformed(plugin: string, why: string): ConfigError {
  return new ConfigError(`The plugin “${plugin}” is malformed: ${why}`);
}

/** What the engine relies on, so that a rule that is none is found before it runs. */
function faultOf(rule: unknown): string | undefined {
  if (!isObject(rule)) return 'is no object';
  const { check, summary, why, messages, kinds, channels, sources, requires, options } =
    rule as Partial<Record<keyof Rule, unknown>>;
  if (typeof check !== 'function') return 'has no check function';
  if (typeof summary !== 'string' || typeof why !== 'string') return 'needs a summary and a why';
  if (!isObject(messages) || !Object.values(messages).every((say) => typeof say === 'function'))
    return 'needs messages, each a function';
  if (kinds !== 'all' && !isListOf(kinds, KINDS))
    return `needs kinds: 'all' or a list of ${KINDS.join(', ')}`;
  if (channels !== undefined && !isListOf(channels, CHANNELS))
    return `has channels other than ${CHANNELS.join(', ')}`;
  if (requires !== undefined && !isListOf(requires, CONTEXT_KEYS))
    return `requires what is no context field (${CONTEXT_KEYS.join(', ')})`;
  if (!Array.isArray(sources) || !sources.every((source) => typeof source === 'string'))
    return 'needs sources, a list';
  if (!isSeverityByKind((rule as Partial<Rule>).severity))
    return 'needs a severity: off, info, warning or error, or one for each kind with a default';
  const { messageSeverity } = rule as Partial<Rule>;
  if (
    messageSeverity !== undefined &&
    !(isObject(messageSeverity) && Object.values(messageSeverity).every(isSeverity))
  )
    return 'has severities for messages that are no info, warning or error';
  if (options !== undefined && !isOptions(options))
    return 'has options that are no texts, numbers, booleans or lists of them';
  return undefined;
}

function isSeverityByKind(severity: unknown): boolean {
  if (!isObject(severity)) return isSeverity(severity);
  return (
    'default' in severity &&
    Object.entries(severity).every(
      ([kind, of]) => isSeverity(of) && [...KINDS, 'default'].includes(kind),
    )
  );
}

function isSeverity(value: unknown): boolean {
  return value === 'off' || SEVERITIES.some((severity) => severity === value);
}

function isOptions(value: unknown): boolean {
  const isScalar = (item: unknown) => ['string', 'number', 'boolean'].includes(typeof item);
  return isObject(value) && Object.values(value).flat().every(isScalar);
}

function checkPreset({ name }: Plugin, preset: string, settings: unknown, ids: Set<string>): void {
  if (!isObject(settings)) throw malformed(name, `its preset “${preset}” is no object.`);
  for (const [id, setting] of Object.entries(settings)) {
    if (!ids.has(id))
      throw malformed(
        name,
        `its preset “${preset}” names the unknown rule “${id}”.${didYouMean(id, ids)}`,
      );
    const { severity, options = {} } = isObject(setting) ? setting : { severity: setting };
    if (
      !isObject(setting) ||
      !(severity === undefined || isSeverity(severity)) ||
      !isOptions(options)
    ) {
      throw malformed(
        name,
        `its preset “${preset}” must give the rule “${id}” a severity or options, as { severity: 'warning' }.`,
      );
    }
  }
}

function isListOf(value: unknown, allowed: readonly string[]): boolean {
  return Array.isArray(value) && value.every((item) => allowed.includes(item as string));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type {
  Config,
  Limits,
  Override,
  Preset,
  PresetSetting,
  Presets,
  RegisteredRule,
  RuleSetting,
} from '../model/config.ts';
import { CONTEXT_KEYS, type Context } from '../model/context.ts';
import {
  CULTURES,
  KINDS,
  SEVERITIES,
  type Kind,
  type Severity,
  type SeverityOrOff,
} from '../model/kind.ts';
import type { Options } from '../model/rule.ts';
import { mergeContext } from './merge-context.ts';
import { didYouMean } from '../language/near-match.ts';
import { ConfigError } from './config-error.ts';
import { checkLimits, limitsOf } from './limits.ts';
import { withPlugins } from './plugins.ts';

export { ConfigError } from './config-error.ts';

/** A rule in force: how severe it is for a kind and a message id, and its options. */
export interface RuleInForce extends RegisteredRule {
  readonly options: Options;
  severityOf(kind: Kind, messageId?: string): SeverityOrOff;
}

export interface ResolvedConfig {
  readonly rules: readonly RuleInForce[];
  readonly context: Context;
  readonly limits: Required<Limits>;
}

const CONFIG_KEYS = [
  '$schema',
  'extends',
  'plugins',
  'rules',
  'overrides',
  'context',
  'words',
  'limits',
] as const satisfies readonly (keyof Config)[];

const OVERRIDE_KEYS = [
  'files',
  'kind',
  'channel',
  'template',
  'context',
  'rules',
] as const satisfies readonly (keyof Override)[];

/** Configs that extend each other deeper than this extend themselves. */
const MAX_DEPTH = 20;

/**
 * What is in force: presets and parents in the order of `extends`, then the config itself. Overrides are
 * only looked over: `configForFile` has worked in those that hold for a file.
 * @throws {ConfigError} for an unknown key, rule, option or preset, with a near match, and for a malformed plugin.
 */
export function resolveConfig(
  config: Config,
  registered: readonly RegisteredRule[],
  builtInPresets: Presets,
): ResolvedConfig {
  const layers = layersOf(config);
  const plugins = layers.flatMap((layer) => (typeof layer === 'string' ? [] : pluginsOf(layer)));
  const { rules, presets } = withPlugins({ rules: registered, presets: builtInPresets }, plugins);
  const ids = new Set(rules.map(({ id }) => id));
  const settings = new Map<string, PresetSetting>();
  const set = (id: string, setting: PresetSetting) =>
    settings.set(id, onTopOf(settings.get(id), setting));
  let context: Context = {};
  for (const layer of layers) {
    if (typeof layer === 'string') {
      for (const [id, setting] of Object.entries(presetNamed(layer, presets))) set(id, setting);
      continue;
    }
    for (const [id, setting] of Object.entries(layer.rules ?? {})) {
      if (!ids.has(id)) throw wrongSetting(id, `Unknown rule “${id}”.${didYouMean(id, ids)}`);
      set(id, readSetting(id, setting));
    }
    context = mergeContext(context, contextOf(layer));
    if (layer.limits !== undefined) checkLimits(layer.limits);
  }
  return {
    rules: rules.map((rule) => inForce(rule, settings.get(rule.id))),
    context,
    limits: limitsOf(config),
  };
}

/** Names of presets and configs, each after all that it extends. */
function layersOf(config: Config, depth = 0): (string | Config)[] {
  if (depth > MAX_DEPTH)
    throw new ConfigError('The config extends itself. Take it out of its own “extends”.');
  requireKeys(config, CONFIG_KEYS, 'config');
  const parents = [config.extends ?? []].flat() as readonly (string | Config)[];
  return [
    ...parents.flatMap((parent) =>
      typeof parent === 'string' ? [parent] : layersOf(parent, depth + 1),
    ),
    config,
  ];
}

function pluginsOf({ plugins = [], overrides = [] }: Config) {
  if (!Array.isArray(plugins)) throw new ConfigError('“plugins” in the config must be a list.');
  if (!Array.isArray(overrides)) throw new ConfigError('“overrides” in the config must be a list.');
  for (const override of overrides as readonly Override[]) {
    requireKeys(override, OVERRIDE_KEYS, 'override');
    requireTexts([override.files].flat(), '“files” in the override');
  }
  return plugins as NonNullable<Config['plugins']>;
}

function contextOf({ words, context }: Config): Context {
  if (words !== undefined) requireTexts(words, '“words” in the config');
  const given = context === undefined ? {} : checkContext(context);
  return mergeContext(given, words ? { words } : {});
}

/** A setting that names no severity or option keeps what was set before it. */
function onTopOf(base: PresetSetting | undefined, setting: PresetSetting): PresetSetting {
  return { ...base, ...setting, options: { ...base?.options, ...setting.options } };
}

function presetNamed(name: string, presets: Presets): Preset {
  if (!Object.hasOwn(presets, name)) {
    throw new ConfigError(`Unknown preset “${name}”.${didYouMean(name, Object.keys(presets))}`);
  }
  return presets[name] as Preset;
}

function requireKeys(value: unknown, allowed: readonly string[], where: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigError(`The ${where} must be an object.`);
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key))
      throw new ConfigError(`Unknown key “${key}” in the ${where}.${didYouMean(key, allowed)}`);
  }
}

function requireTexts(value: unknown, what: string): void {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return;
  throw new ConfigError(`${what} must be a list of texts.`);
}

/** @throws {ConfigError} for unknown keys and values of the wrong type. */
export function checkContext(context: Context): Context {
  requireKeys(context, CONTEXT_KEYS, 'context');
  const { previousMessages = [], words = [], culture, ...texts } = context;
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value !== 'string') throw new ConfigError(`“${key}” in the context must be a text.`);
  }
  if (culture !== undefined && !CULTURES.includes(culture)) {
    throw new ConfigError(`Unknown culture “${String(culture)}”: use ${CULTURES.join(', ')}.`);
  }
  requireTexts(words, '“words” in the context');
  if (!Array.isArray(previousMessages))
    throw new ConfigError('“previousMessages” in the context must be a list.');
  for (const previous of previousMessages as readonly ({
    kind?: unknown;
    date?: unknown;
  } | null)[]) {
    if (typeof previous?.date !== 'string' || !KINDS.includes(previous.kind as Kind)) {
      throw new ConfigError(
        `Each of “previousMessages” needs a date and a kind (${KINDS.join(', ')}).`,
      );
    }
  }
  return context;
}

function inForce(
  registered: RegisteredRule,
  { severity, options = {} }: PresetSetting = {},
): RuleInForce {
  return {
    ...registered,
    options: mergeOptions(registered, options),
    severityOf: (kind, messageId) => severity ?? declared(registered, kind, messageId),
  };
}

/** @throws {ConfigError} for a setting that is neither a severity nor a list that begins with one. */
function readSetting(id: string, setting: RuleSetting): PresetSetting {
  const list: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
  checkSeverity(id, list[0]);
  const [severity, options = {}] = list as readonly [SeverityOrOff, Options?];
  return { severity, options };
}

function checkSeverity(id: string, severity: unknown): void {
  const allowed = ['off', ...SEVERITIES];
  if (!allowed.includes(severity as string)) {
    throw wrongSetting(
      id,
      `Unknown severity “${String(severity)}” for rule “${id}”: use ${allowed.join(', ')}.${didYouMean(String(severity), allowed)}`,
    );
  }
}

function declared(
  { rule }: RegisteredRule,
  kind: Kind,
  messageId: string | undefined,
): SeverityOrOff {
  const ofMessage: Severity | undefined =
    messageId === undefined ? undefined : rule.messageSeverity?.[messageId];
  if (ofMessage) return ofMessage;
  if (typeof rule.severity === 'string') return rule.severity;
  return rule.severity[kind] ?? rule.severity.default;
}

function mergeOptions({ id, rule }: RegisteredRule, given: Options): Options {
  const defaults: Options = rule.options ?? {};
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaults, key)) {
      throw wrongSetting(
        id,
        `Unknown option “${key}” of rule “${id}”.${didYouMean(key, Object.keys(defaults))}`,
      );
    }
    const fallback = defaults[key];
    if (typeOf(value) !== typeOf(fallback) || Number.isNaN(value)) {
      throw wrongSetting(id, `Option “${key}” of rule “${id}” must be a ${typeOf(fallback)}.`);
    }
  }
  return { ...defaults, ...given };
}

function wrongSetting(ruleId: string, message: string): ConfigError {
  return new ConfigError(message, { ruleId });
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

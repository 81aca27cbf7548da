import type { Context } from './context.ts';
import type { Channel, Group, Kind, SeverityOrOff } from './kind.ts';
import type { Options, Rule } from './rule.ts';

/** `'warning'`, or `['warning', { maxWords: 120 }]`. */
export type RuleSetting = SeverityOrOff | readonly [severity: SeverityOrOff, options?: Options];

/** What a preset changes of one rule: what it leaves out stays as the rule declares it. */
export interface PresetSetting {
  readonly severity?: SeverityOrOff;
  readonly options?: Options;
}

/** Rule ids and what the preset changes of them. */
export type Preset = Readonly<Record<string, PresetSetting>>;

/** Rules of somebody else. Its rules and presets are called `<name>/<id>` wherever they are named. */
export interface Plugin {
  /** Letters, digits and hyphens, such as `acme`. */
  readonly name: string;
  /** Rules by id, made with `defineRule` or `definePhraseRule` of `followup-lint/rule`. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** Presets by name; the rules in them are named as in a config: `acme/no-jargon`, `gratitude`. */
  readonly presets?: Readonly<Record<string, Preset>>;
}

/** What holds for some files only. */
export interface Override {
  /** Globs, relative to the folder of the config file. */
  readonly files: string | readonly string[];
  readonly kind?: Kind;
  readonly channel?: Channel;
  readonly template?: boolean;
  readonly context?: Context;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** How much is read and said; what is beyond is left out and said to be. */
export interface Limits {
  /** Bytes of a file. */
  readonly fileBytes?: number;
  /** UTF-16 code units of a message that are judged. */
  readonly bodyLength?: number;
  /** Findings in a message. */
  readonly findings?: number;
}

/**
 * What a user configures. Unknown keys, rules and options are errors. What comes later wins: parents in
 * the order of `extends`, then what stands in the config itself, then its overrides in their order.
 */
export interface Config {
  /** Address of the JSON Schema, for editors; it changes nothing. */
  readonly $schema?: string;
  /** Names of presets, or whole configs. */
  readonly extends?: string | Config | readonly (string | Config)[];
  readonly plugins?: readonly Plugin[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** A linter itself knows no files and leaves overrides out: `configForFile` applies them. */
  readonly overrides?: readonly Override[];
  readonly context?: Context;
  /** Words that are no typos. */
  readonly words?: readonly string[];
  /** May lower limits, never raise them; of several configs the lowest counts. */
  readonly limits?: Limits;
}

/** A rule with the id and the group that its place in `rules/`, or its plugin, gives it. */
export interface RegisteredRule {
  readonly id: string;
  readonly group: Group | 'plugin';
  readonly rule: Rule;
}

/** Preset names and what they change; `recommended` is what the rules themselves declare. */
export type Presets = Readonly<Record<string, Preset>>;

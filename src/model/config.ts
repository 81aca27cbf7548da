import type { Context } from './context.ts';
import type { SeverityOrOff } from './kind.ts';
import type { Group } from './kind.ts';
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

/** What a user configures. Unknown keys, rules and options are errors. */
export interface Config {
  readonly extends?: string | readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly context?: Context;
  /** Words that are no typos. */
  readonly words?: readonly string[];
}

/** A rule with the id and the group that its place in `rules/` gives it. */
export interface RegisteredRule {
  readonly id: string;
  readonly group: Group;
  readonly rule: Rule;
}

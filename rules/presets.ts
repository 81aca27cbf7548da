import type { RuleSetting } from '../src/model/config.ts';

/** What a preset sets beyond what the rules themselves declare, which is `recommended`. */
export const presets: Readonly<Record<string, Readonly<Record<string, RuleSetting>>>> = {
  recommended: {},
};

import { rules as registered } from '../rules/index.ts';
import { presets } from '../rules/presets.ts';
import type { KindDetected } from './engine/detect-kind.ts';
import { kindOfText } from './engine/kind-of-text.ts';
import { withDictionary } from './language/en/speller/with-dictionary.ts';
import type { Dictionary } from './model/dictionary.ts';
import { lintMessage, type LintOptions, type Resources } from './engine/lint-message.ts';
import { lintThread, type ThreadDraftInput } from './engine/lint-thread.ts';
import { checkContext, ConfigError, resolveConfig } from './engine/resolve-config.ts';
import { openWords } from './language/en/speller/automaton.ts';
import { createSpeller } from './language/en/speller/speller.ts';
import type { Config, RegisteredRule } from './model/config.ts';
import type { Context } from './model/context.ts';
import type { LintResult } from './model/diagnostic.ts';
import { Memo } from './parse/memo.ts';

export { ConfigError } from './engine/resolve-config.ts';
export type { KindDetected } from './engine/detect-kind.ts';
export type { LintOptions } from './engine/lint-message.ts';
export type { ThreadDraftInput } from './engine/lint-thread.ts';
export type { Dictionary } from './model/dictionary.ts';
export { configForFile, type FileConfig, type Matches } from './engine/config-for-file.ts';
export type {
  Config,
  Limits,
  Override,
  Plugin,
  Preset,
  PresetSetting,
  RegisteredRule,
  RuleSetting,
} from './model/config.ts';
export type { Context, PreviousMessage } from './model/context.ts';
export type {
  Check,
  CheckStatus,
  Diagnostic,
  Fix,
  LintResult,
  Position,
  Range,
  Related,
  Suggestion,
} from './model/diagnostic.ts';
export { GUIDES, type GuideId, type SourceId } from './model/guides.ts';
export { CHANNELS, CULTURES, KINDS, SEVERITIES } from './model/kind.ts';
export type { Channel, Culture, Kind, Severity } from './model/kind.ts';
export type { SectionName } from './model/message.ts';
export { presets, registered as rules };

export interface LinterConfig extends Config {
  /**
   * The compiled word list as bytes: `followup-lint/node` loads it, or the caller fetches
   * `followup-lint/en.words`. Without it `no-typos` is skipped, with that reason.
   */
  readonly wordList?: Uint8Array;
  /** Another dictionary whose words are known too, such as `loadHunspell` of `followup-lint/node` reads. */
  readonly dictionary?: Dictionary;
}

export interface Linter {
  /** Lints one draft. Synchronous and pure. @throws {ConfigError} for a malformed context. */
  lint(text: string, options?: LintOptions): LintResult;
  /** Lints drafts of one panel or company, each by itself and all together; one result a draft, in order. */
  lintThread(drafts: readonly ThreadDraftInput[]): LintResult[];
  /** What kind of message a draft is, with the words that told. */
  detectKind(text: string, context?: Context): KindDetected;
}

/**
 * A linter with its configuration resolved once; `recommended` where none is given.
 * @throws {ConfigError} for an unknown key, rule, option or preset.
 * @throws {Error} for bytes that are no word list.
 */
export function createLinter(given: LinterConfig = {}): Linter {
  requireObject(given);
  const { wordList, dictionary, ...config } = given;
  const resolved = resolveConfig(config, registered, presets);
  const resources = resourcesOf(wordList, dictionary);
  return {
    lint(text, options = {}) {
      if (options.context) checkContext(options.context);
      return lintMessage(text, options, resolved, resources);
    },
    lintThread(drafts) {
      for (const { context } of drafts) if (context) checkContext(context);
      return lintThread(drafts, resolved, resources);
    },
    detectKind: (text, context = {}) => kindOfText(text, checkContext(context)),
  };
}

function resourcesOf(wordList?: Uint8Array, dictionary?: Dictionary): Resources {
  const memo = new Memo();
  const speller = wordList && createSpeller(openWords(wordList));
  if (dictionary) return { memo, speller: withDictionary(speller, dictionary) };
  return speller ? { memo, speller } : { memo };
}

function requireObject(value: unknown): void {
  if (typeof value === 'object' && value !== null) return;
  throw new ConfigError('The config must be an object.');
}

/** The rule of an id, with its documentation. */
export function findRule(id: string): RegisteredRule | undefined {
  return registered.find((rule) => rule.id === id);
}

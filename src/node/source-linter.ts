import { limitsOf } from '../engine/limits.ts';
import type { Config, LinterConfig, LintOptions, LintResult } from '../index.ts';
import { formatOf, type InputFormat } from '../input/format-of.ts';
import { createNodeLinter } from './create-node-linter.ts';
import { judgeSource } from './judge-source.ts';

type About = Pick<LintOptions, 'kind' | 'channel' | 'template'>;

/** How a source is read, and what is known of the messages in it. What is given outranks what the source says. */
export interface SourceLintOptions extends About, Pick<LintOptions, 'context' | 'filePath'> {
  /** By the name of the file where absent; plain text where that tells nothing. */
  readonly format?: InputFormat;
  /** What the source outranks, such as what overrides of a config say of the file. */
  readonly fallback?: About;
  /** Fills templates in before they are judged; their placeholders with the texts to put there. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface SourceLinter {
  /**
   * Lints each message of a source by itself, with front matter and comments heeded: one result a message, in
   * order, whose places are those of the source. Synchronous and pure.
   * @throws {DraftError} for a source without a message, or with front matter that cannot be read.
   */
  lintSource(source: string, options?: SourceLintOptions): LintResult[];
}

/**
 * A linter for what files hold: Markdown, mails, plain text with front matter.
 * @throws {ConfigError} as `createLinter`, @throws {Error} when the word list cannot be read.
 */
export function createSourceLinter(config: LinterConfig = {}): SourceLinter {
  const linter = createNodeLinter(config);
  const limits = limitsOf(config);
  const linterFor = (rules?: Config['rules']) => (rules ? withRules(config, rules) : linter);
  return {
    lintSource(source, { format, filePath, fallback = {}, values, ...about } = {}) {
      return [
        ...judgeSource(source, {
          format: format ?? formatOf(filePath ?? ''),
          about,
          fallback,
          linterFor,
          limits,
          ...(filePath === undefined ? {} : { filePath }),
          ...(values === undefined ? {} : { values }),
        }).results,
      ];
    },
  };
}

function withRules(config: LinterConfig, rules: NonNullable<Config['rules']>) {
  const { wordList, dictionary, ...rest } = config;
  return createNodeLinter({
    ...(wordList ? { wordList } : {}),
    ...(dictionary ? { dictionary } : {}),
    extends: rest,
    rules,
  });
}

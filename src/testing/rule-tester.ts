import { edit } from '../engine/apply-fixes.ts';
import { createLinter, type Diagnostic, type LinterConfig, type LintOptions } from '../index.ts';
import type { Rule } from '../rule.ts';

/** A message, bare or with what is known about it. */
export interface ValidCase extends Pick<LintOptions, 'kind' | 'channel' | 'template' | 'context'> {
  readonly name?: string;
  readonly text: string;
  /** Options of the rule. */
  readonly options?: Record<string, unknown>;
}

export interface ExpectedFinding {
  readonly messageId?: string;
  /** The words that are reported; `missing` in their place where something is absent. */
  readonly at?: string;
  readonly message?: string;
  readonly suggestions?: readonly string[];
}

export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
  /** The text once all fixes are applied; without it the rule must offer none. */
  readonly output?: string;
}

export interface Cases {
  /** Messages of which the rule says nothing. */
  readonly valid: readonly (string | ValidCase)[];
  readonly invalid: readonly InvalidCase[];
}

type Runner = (name: string, body: () => void) => unknown;

/**
 * Tests a rule on messages, with whatever `describe` and `it` are global or set here; without them the
 * cases run at once.
 * @throws {Error} where a case comes out otherwise, saying how.
 */
export class RuleTester {
  static describe: Runner | undefined;
  static it: Runner | undefined;

  readonly #config: LinterConfig;

  /** @param config what all cases share, such as `wordList` and `context` */
  constructor(config: LinterConfig = {}) {
    this.#config = config;
  }

  run(name: string, rule: Rule, { valid, invalid }: Cases): void {
    const describe = runner('describe');
    const it = runner('it');
    describe(name, () => {
      valid.forEach((item, i) => {
        const given: ValidCase = typeof item === 'string' ? { text: item } : item;
        it(`valid: ${titleOf(given, i)}`, () => {
          const found = this.#findings(name, rule, given);
          if (found.length > 0) fail(`should find nothing, but found ${list(found, given.text)}`);
        });
      });
      invalid.forEach((item, i) => {
        it(`invalid: ${titleOf(item, i)}`, () => {
          checkInvalid(item, this.#findings(name, rule, item));
        });
      });
    });
  }

  #findings(name: string, rule: Rule, given: ValidCase): Diagnostic[] {
    const { text, options, name: _, ...about } = given;
    const id = `tested/${name}`;
    const severity = typeof rule.severity === 'string' ? rule.severity : 'warning';
    const linter = createLinter({
      ...this.#config,
      plugins: [...(this.#config.plugins ?? []), { name: 'tested', rules: { [name]: rule } }],
      rules: {
        [id]: [
          severity === 'off' ? 'warning' : severity,
          (options ?? {}) as Record<string, string>,
        ],
      },
    });
    const found = linter.lint(text, about).diagnostics.filter(({ ruleId }) => ruleId === id);
    const crash = found.find(({ fatal }) => fatal);
    if (crash) fail(`should judge, but crashed: ${crash.message}`);
    return found;
  }
}

function runner(name: 'describe' | 'it'): Runner {
  const global = (globalThis as Partial<Record<'describe' | 'it', Runner>>)[name];
  return RuleTester[name] ?? global ?? ((_, body) => body());
}

function titleOf({ name, text }: ValidCase, index: number): string {
  return name ?? `${index + 1}: ${text.trim().replace(/\s+/gu, ' ').slice(0, 60)}`;
}

function checkInvalid({ text, findings, output }: InvalidCase, found: readonly Diagnostic[]): void {
  if (findings.length === 0) fail('needs at least one expected finding; else it is a valid case');
  if (found.length !== findings.length)
    fail(`should find ${findings.length} things, but found ${list(found, text)}`);
  findings.forEach((expected, i) => checkFinding(expected, found[i] as Diagnostic, text));
  const fixed = fixedText(text, found);
  if (output === undefined && fixed !== text)
    fail(`offers a fix, so the case needs the output: ${fixed}`);
  if (output !== undefined && fixed !== output)
    fail(`should be fixed to ${output}, not to ${fixed}`);
}

function checkFinding(expected: ExpectedFinding, found: Diagnostic, text: string): void {
  const same = (what: string, wanted: unknown, is: unknown) => {
    if (wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(is))
      fail(`should have ${what} ${JSON.stringify(wanted)}, not ${JSON.stringify(is)}`);
  };
  same('messageId', expected.messageId, found.messageId);
  same('message', expected.message, found.message);
  same('words', expected.at, found.anchor === 'absence' ? 'missing' : text.slice(...found.range));
  same('suggestions', expected.suggestions, found.suggestions?.map(({ message }) => message) ?? []);
}

function fixedText(text: string, found: readonly Diagnostic[]): string {
  const fixes = found.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.range[0] - b.range[0]);
  return edit(text, fixes);
}

function list(found: readonly Diagnostic[], text: string): string {
  if (found.length === 0) return 'nothing';
  return found
    .map(({ messageId, range }) => `${messageId} at “${text.slice(...range)}”`)
    .join(', ');
}

function fail(problem: string): never {
  throw new Error(`The rule ${problem}.`);
}

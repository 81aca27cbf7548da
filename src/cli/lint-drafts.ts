import type { FormatOptions } from '../format/formatter.ts';
import { loadFormatter } from '../format/load.ts';
import { ansi, plain } from '../format/paint.ts';
import { formatPretty } from '../format/pretty.ts';
import { rules, type Linter, type LintResult } from '../index.ts';
import { DraftError, readDraft, readDraftFrom } from '../node/read-draft.ts';
import type { ExitCode } from './failure.ts';
import type { Output } from './output.ts';
import { notice, reportFailure } from './report-failure.ts';
import type { Request } from './request.ts';
import { columns, wantsColor } from './terminal.ts';
import { Tally } from './tally.ts';

/** What became of one input: its result with its text, or why there is none. */
type Linted =
  | { readonly input: string; readonly result: LintResult; readonly source: string }
  | { readonly input: string; readonly error: unknown };

/** Reads and judges all inputs, then prints; one that cannot be read does not stop the others. */
export async function lintDrafts(
  request: Request,
  linter: Linter,
  output: Output,
  toTerminal: boolean,
): Promise<ExitCode> {
  const tally = new Tally(request.maxWarnings);
  const linted = request.inputs.map((input) => lintOne(input, request, linter));
  for (const one of linted) {
    if ('result' in one) {
      tally.add(one.result);
    } else {
      tally.fail();
      reportFailure(one.error, request.debug, one.input === '-' ? 'standard input' : one.input);
    }
  }
  output.write(await render(linted, request, toTerminal));
  if (tally.tooManyWarnings) {
    notice(
      `followup-lint: ${tally.warnings} things to consider; --max-warnings allows ${request.maxWarnings}.`,
    );
  }
  return tally.exitCode;
}

function lintOne(input: string, { about, stdinName }: Request, linter: Linter): Linted {
  try {
    const source = input === '-' ? readDraftFrom(0) : readDraft(input);
    const filePath = input === '-' ? stdinName : input;
    const result = linter.lint(source, {
      ...about,
      ...(filePath === undefined ? {} : { filePath }),
    });
    return { input, result, source };
  } catch (error) {
    return { input, error };
  }
}

async function render(
  linted: readonly Linted[],
  request: Request,
  toTerminal: boolean,
): Promise<string> {
  if (request.format === 'ndjson') return renderRecords(linted, request);
  const sources = new Map<LintResult, string>();
  for (const one of linted) {
    if ('result' in one) sources.set(visible(one.result, request), one.source);
  }
  const results = [...sources.keys()];
  if (results.length === 0 && request.format === 'pretty') return '';
  const format = request.format === 'pretty' ? formatPretty : await loadFormatter(request.format);
  const options: FormatOptions = {
    sourceOf: (result) => sources.get(result),
    summaries: new Map(rules.map(({ id, rule }) => [id, rule.summary])),
    width: columns(toTerminal),
    paint: wantsColor(request.color, toTerminal) ? ansi : plain,
    quiet: request.quiet,
    hint: 'Why? Ask for a rule by its name: followup-lint explain <rule>',
  };
  return format(results, options);
}

async function renderRecords(linted: readonly Linted[], request: Request): Promise<string> {
  const { errorLine, resultLine } = await import('../format/ndjson.ts');
  const lines = linted.map((one) => {
    if ('result' in one) return resultLine(visible(one.result, request), one.input);
    const { error } = one;
    const known =
      error instanceof DraftError
        ? error
        : { code: 'crash', message: 'This draft could not be judged.' };
    return errorLine(one.input, known);
  });
  return lines.join('');
}

/** With `--quiet` only what must be mended; the counts tell what is left. */
export function visible(result: LintResult, { quiet }: Pick<Request, 'quiet'>): LintResult {
  if (!quiet) return result;
  const diagnostics = result.diagnostics.filter(({ severity }) => severity === 'error');
  const fixableCount = diagnostics.filter(({ fix }) => fix !== undefined).length;
  return { ...result, diagnostics, warningCount: 0, infoCount: 0, fixableCount };
}

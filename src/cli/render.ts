import { loadFormatter } from '../format/load.ts';
import type { FormatOptions } from '../format/formatter.ts';
import { ansi, plain } from '../format/paint.ts';
import { redactResult } from '../format/redact.ts';
import { rules, type LintResult } from '../index.ts';
import { DraftError } from '../node/read-draft.ts';
import { visible, type Linted } from './lint-drafts.ts';
import type { OutputRequest, Request } from './request.ts';
import { columns, isTerminal, wantsColor } from './terminal.ts';
import { version } from './version.ts';

/** The text of each output that was asked for, in the same order. */
export interface Rendered {
  readonly texts: readonly string[];
}

export async function render(linted: readonly Linted[], request: Request): Promise<Rendered> {
  if (request.fix.mode === 'diff') return { texts: [await diffs(linted)] };
  const sources = new Map<LintResult, string>();
  for (const one of linted) {
    if ('results' in one)
      for (const result of one.results) sources.set(visible(result, request), one.source);
  }
  const texts = await Promise.all(
    request.outputs.map((output) =>
      output.format === 'ndjson' ? records(linted, request) : renderOne(sources, output, request),
    ),
  );
  return { texts };
}

async function renderOne(
  sources: ReadonlyMap<LintResult, string>,
  { format, file }: OutputRequest,
  request: Request,
): Promise<string> {
  const results = [...sources.keys()];
  if (results.length === 0 && format === 'pretty') return '';
  const toTerminal = file === undefined && isTerminal(1);
  const options: FormatOptions = {
    sourceOf: (result) => sources.get(result),
    summaries: summaries(),
    rules,
    version: version(),
    redact: request.redact,
    width: columns(toTerminal),
    paint: wantsColor(file === undefined ? request.color : false, toTerminal) ? ansi : plain,
    quiet: request.quiet,
    hint: 'Why? Ask for a rule by its name: followup-lint explain <rule>',
  };
  return (await loadFormatter(format))(results, options);
}

function summaries(): Map<string, string> {
  return new Map(rules.map(({ id, rule }) => [id, rule.summary]));
}

async function records(linted: readonly Linted[], request: Request): Promise<string> {
  const { errorLine, resultLine } = await import('../format/ndjson.ts');
  const lines = linted.flatMap((one) => {
    if (!('results' in one)) return [errorLine(one.input, reasonOf(one.error))];
    return one.results.map((result) => {
      const shown = visible(result, request);
      const safe = request.redact ? redactResult(shown, summaries()) : shown;
      return resultLine(safe, one.results.length > 1 ? null : one.input);
    });
  });
  return lines.join('');
}

function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof DraftError) return error;
  return { code: 'crash', message: 'This draft could not be judged.' };
}

/** What mending would change, as a patch. */
async function diffs(linted: readonly Linted[]): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const { escapeLine } = await import('../format/escape.ts');
  const patches = linted.flatMap((one) => {
    if (!('results' in one) || one.before === one.source) return [];
    const name = one.input === '-' ? 'standard input' : one.input;
    const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, one.before, one.source);
    return patch.split('\n').slice(1).map(escapeLine).join('\n');
  });
  return patches.join('');
}

import { errorLine, resultLine } from '../format/ndjson.ts';
import { loadReport } from '../format/load.ts';
import type { FormatOptions } from '../format/formatter.ts';
import { ansi, plain } from '../format/paint.ts';
import { redactResult } from '../format/redact.ts';
import { rules } from '../index.ts';
import { DraftError } from '../node/read-draft.ts';
import { visible, type Linted } from './lint-drafts.ts';
import type { OutputRequest, Request } from './request.ts';
import { columns, isTerminal, wantsColor } from './terminal.ts';
import { version } from './version.ts';

/** What one output shows of the drafts, in their order. */
export interface Rendering {
  /** @returns what can be written now that this draft is judged */
  add(one: Linted): string;
  /** @returns what is left to write */
  end(): string;
}

/** A rendering for each output, in the same order; of `--diff` there is one. */
export async function renderingsFor(request: Request): Promise<Rendering[]> {
  if (request.fix.mode === 'diff') return [await diffs()];
  return Promise.all(
    request.outputs.map(async (output) =>
      output.format === 'ndjson' ? records(request) : reportOf(output, request),
    ),
  );
}

async function reportOf({ format, file }: OutputRequest, request: Request): Promise<Rendering> {
  const toTerminal = file === undefined && isTerminal(1);
  const options: FormatOptions = {
    summaries: summaries(),
    rules,
    version: version(),
    redact: request.redact,
    width: columns(toTerminal),
    paint: wantsColor(file === undefined ? request.color : false, toTerminal) ? ansi : plain,
    quiet: request.quiet,
    hint: 'Why? Ask for a rule by its name: followup-lint explain <rule>',
  };
  const report = (await loadReport(format))(options);
  return {
    add(one) {
      if (!('results' in one)) return '';
      return one.results.map((result) => report.add(visible(result, request), one.source)).join('');
    },
    end: report.end,
  };
}

function summaries(): Map<string, string> {
  return new Map(rules.map(({ id, rule }) => [id, rule.summary]));
}

function records(request: Request): Rendering {
  return {
    add(one) {
      if (!('results' in one)) return errorLine(one.input, reasonOf(one.error));
      const id = one.results.length > 1 ? null : one.input;
      const lines = one.results.map((result) => {
        const shown = visible(result, request);
        return resultLine(request.redact ? redactResult(shown, summaries()) : shown, id);
      });
      return lines.join('');
    },
    end: () => '',
  };
}

function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof DraftError) return error;
  return { code: 'crash', message: 'This draft could not be judged.' };
}

/** What mending would change, as a patch. */
async function diffs(): Promise<Rendering> {
  const { createTwoFilesPatch } = await import('diff');
  const { escapeLine } = await import('../format/escape.ts');
  return {
    add(one) {
      if (!('results' in one) || one.before === one.source) return '';
      const name = one.input === '-' ? 'standard input' : one.input;
      const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, one.before, one.source);
      return patch.split('\n').slice(1).map(escapeLine).join('\n');
    },
    end: () => '',
  };
}

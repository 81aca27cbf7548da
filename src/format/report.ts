import type { LintResult } from '../model/diagnostic.ts';
import type { FormatOptions, Formatter } from './formatter.ts';
import { redactResult } from './redact.ts';

/** A format as it is written, result by result, so that no result need be kept. */
export interface Report {
  /** @returns what can be written now that this result is known */
  add(result: LintResult, source?: string): string;
  /** @returns what is left to write */
  end(): string;
}

export type OpenReport = (options: FormatOptions) => Report;

/** The report of a formatter that has to see all results at once. */
export function collecting(format: Formatter): OpenReport {
  return (options) => {
    const results: LintResult[] = [];
    const sources = new Map<LintResult, string | undefined>();
    return {
      add(result, source) {
        results.push(result);
        sources.set(result, source);
        return '';
      },
      end: () => format(results, { ...options, sourceOf: (result) => sources.get(result) }),
    };
  };
}

/** A report that heeds `redact`: it then never sees a word of the draft. */
export function redacting(open: OpenReport): OpenReport {
  return (options) => {
    const report = open(options);
    if (!options.redact) return report;
    return { ...report, add: (result) => report.add(redactResult(result, options.summaries)) };
  };
}

/** The formatter of a report. */
export function toFormatter(open: OpenReport): Formatter {
  return (results, options = {}) => {
    const report = open(options);
    const texts = results.map((result) => report.add(result, options.sourceOf?.(result)));
    return texts.join('') + report.end();
  };
}

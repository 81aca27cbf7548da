import type { Check, Diagnostic, LintResult, Related } from '../model/diagnostic.ts';
import type { Formatter } from './formatter.ts';

type Summaries = ReadonlyMap<string, string>;

/** Stands where a message about another place of the draft stood. */
const ELSEWHERE = 'See also this place.';

/**
 * A result that can be shown to others: rules, places, severities and file names stay; names and words
 * of the draft, what quotes them and what could be guessed from them (fingerprints) are left out.
 */
export function redactResult(result: LintResult, summaries: Summaries = new Map()): LintResult {
  const { diagnostics, suppressed, checks, output: _output, ...rest } = result;
  const prints = new Map<string, number>();
  return {
    ...rest,
    diagnostics: diagnostics.map((item) => redactDiagnostic(item, summaries, prints)),
    suppressed: suppressed.map(({ reason: _reason, ...item }) =>
      redactDiagnostic(item, summaries, prints),
    ),
    checks: checks.map(withoutEvidence),
  };
}

/** A formatter that heeds `redact`: it then never sees a word of the draft. */
export function withRedaction(format: Formatter): Formatter {
  return (results, options = {}) => {
    if (!options.redact) return format(results, options);
    const { sourceOf: _sourceOf, ...rest } = options;
    return format(
      results.map((result) => redactResult(result, options.summaries)),
      rest,
    );
  };
}

function redactDiagnostic(
  item: Diagnostic,
  summaries: Summaries,
  prints: Map<string, number>,
): Diagnostic {
  const { fix: _fix, suggestions: _suggestions, related, ...rest } = item;
  const { ruleId, messageId } = item;
  const about = ruleId === null ? 'A notice of followup-lint' : (summaries.get(ruleId) ?? ruleId);
  return {
    ...rest,
    message: `${about.replace(/\.$/u, '')} (${messageId}).`,
    ...(related ? { related: related.map(redactRelated) } : {}),
    fingerprint: nextPrint(`${ruleId ?? 'engine'}/${messageId}`, prints),
  };
}

function redactRelated({ id, range }: Related): Related {
  return { ...(id === undefined ? {} : { id }), range, message: ELSEWHERE };
}

function nextPrint(key: string, prints: Map<string, number>): string {
  const nth = (prints.get(key) ?? 0) + 1;
  prints.set(key, nth);
  return `${key}/${nth}`;
}

function withoutEvidence(check: Check): Check {
  return { ...check, evidence: [] };
}

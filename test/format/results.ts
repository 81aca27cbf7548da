import type { Check, Diagnostic, LintResult } from '../../src/model/diagnostic.ts';

/** A diagnostic on the first place where `quote` stands in the source. */
export function finding(source: string, quote: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = source.indexOf(quote);
  const before = source.slice(0, start).split('\n');
  const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return {
    ruleId: 'no-typos',
    messageId: 'found',
    message: 'Something is wrong here.',
    severity: 'error',
    range: [start, start + quote.length],
    loc: { start: position, end: position },
    anchor: 'span',
    section: 'body',
    url: '',
    sources: [],
    fingerprint: '',
    ...more,
  };
}

/** A result with counts that fit its diagnostics. */
export function resultOf(
  diagnostics: Diagnostic[],
  checks: Check[] = [],
  more: Partial<LintResult> = {},
): LintResult {
  const count = (severity: string) =>
    diagnostics.filter((item) => item.severity === severity).length;
  return {
    kind: { value: 'thank-you', source: 'detected', confidence: 1 },
    channel: 'email',
    template: false,
    diagnostics,
    suppressed: [],
    checks,
    errorCount: count('error'),
    warningCount: count('warning'),
    infoCount: count('info'),
    fixableCount: 0,
    words: 12,
    ...more,
  };
}

import type { Diagnostic, LintResult } from '../model/diagnostic.ts';

type Counts = Pick<LintResult, 'errorCount' | 'warningCount' | 'infoCount' | 'fixableCount'>;

export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((item) => item.severity === severity).length;
  return {
    errorCount: count('error'),
    warningCount: count('warning'),
    infoCount: count('info'),
    fixableCount: diagnostics.filter(({ fix }) => fix !== undefined).length,
  };
}

/** A result with other diagnostics, and the counts that go with them. */
export function withDiagnostics(result: LintResult, diagnostics: Diagnostic[]): LintResult {
  return { ...result, diagnostics, ...countsOf(diagnostics) };
}

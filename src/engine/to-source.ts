import type { Diagnostic, Fix, LintResult, Range } from '../model/diagnostic.ts';
import type { SourceNotice } from '../model/source-notice.ts';
import type { Span } from '../model/span.ts';
import { withDiagnostics } from './counts.ts';
import { hash } from './fingerprint.ts';
import { byPlace, Positions } from './positions.ts';
import { DOCS } from './to-diagnostics.ts';

/** The way from the text that was judged back to the source that it was made from. */
export interface WayBack {
  span(span: Span): Span;
  /** Whether the source has these very words, so that an edit can be made there. */
  isCopied(span: Span): boolean;
}

/**
 * A result with all places in the source. Edits that cannot be made there are left out, suggestions keep
 * their words.
 * @param isEditable whether edits may be made in the source at all
 */
export function toSource(
  result: LintResult,
  way: WayBack,
  isEditable: boolean,
  positions: Positions,
): LintResult {
  const range = ([start, end]: Range): Range => {
    const span = way.span({ start, end });
    return [span.start, span.end];
  };
  const edit = (fix: Fix | undefined): { fix?: Fix } => {
    const [start, end] = fix?.range ?? [0, 0];
    if (!fix || !isEditable || !way.isCopied({ start, end })) return {};
    return { fix: { ...fix, range: range(fix.range) } };
  };
  const diagnostics = result.diagnostics.map((item): Diagnostic => {
    const { fix, suggestions, related, ...rest } = item;
    const [start, end] = range(item.range);
    return {
      ...rest,
      range: [start, end],
      loc: { start: positions.at(start), end: positions.at(end) },
      ...edit(fix),
      ...(suggestions
        ? { suggestions: suggestions.map((one) => ({ message: one.message, ...edit(one.fix) })) }
        : {}),
      ...(related ? { related: related.map((one) => ({ ...one, range: range(one.range) })) } : {}),
    };
  });
  diagnostics.sort(byPlace);
  const checks = result.checks.map((check) => ({
    ...check,
    evidence: check.evidence.map((one) => ({ ...one, range: range(one.range) })),
  }));
  return withDiagnostics({ ...result, checks }, diagnostics);
}

export function noticeToDiagnostic(
  { messageId, message, severity, range }: SourceNotice,
  positions: Positions,
): Diagnostic {
  return {
    ruleId: null,
    messageId,
    message,
    severity,
    range: [range.start, range.end],
    loc: { start: positions.at(range.start), end: positions.at(range.end) },
    anchor: 'span',
    section: null,
    url: `${DOCS}/inputs.md`,
    sources: [],
    fingerprint: hash(`${messageId}\n${message}`),
  };
}

import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import type { Directive } from '../model/directive.ts';
import type { SourceNotice } from '../model/source-notice.ts';
import { didYouMean } from '../language/near-match.ts';
import { byPlace, Positions } from './positions.ts';
import { withDiagnostics } from './counts.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { tooManyFindings } from './run-rule.ts';
import { suppress, type Unused } from './suppressions.ts';
import { noticeToDiagnostic, toSource, type WayBack } from './to-source.ts';

/** A message that was cut out of a source, with its result. */
export interface JudgedDocument {
  readonly result: LintResult;
  readonly map: WayBack;
  readonly editable: boolean;
}

/** A source whose messages are judged, each by itself. */
export interface JudgedSource {
  readonly documents: readonly JudgedDocument[];
  readonly notices: readonly SourceNotice[];
  readonly directives: readonly Directive[];
  /** The ids that a directive may name. */
  readonly ruleIds: readonly string[];
  /** So many findings are listed. */
  readonly findings?: number;
}

/** The results of a source, in its own places, after its directives; what is wrong with it is in the first. */
export function resultsInSource(source: string, judged: JudgedSource): LintResult[] {
  const { documents, notices, directives, ruleIds } = judged;
  const most = judged.findings ?? DEFAULT_LIMITS.findings;
  const positions = new Positions(source);
  const mapped = documents.map(({ result, map, editable }) =>
    toSource(result, map, editable, positions),
  );
  const { results, unused } = suppress(mapped, directives, source);
  const about = [
    ...notices.slice(0, most + 1),
    ...unused.slice(0, most + 1).map((one) => unusedNotice(one, ruleIds)),
  ];
  const [first, ...others] = results;
  if (!first || about.length === 0) return results;
  const said = about.map((notice) => noticeToDiagnostic(notice, positions));
  const all = [...said, ...first.diagnostics].sort(byPlace);
  return [withDiagnostics(first, limited(all, most, positions)), ...others];
}

/** Of diagnostics in their order as many as a result lists, behind a notice where there are more. */
function limited(diagnostics: Diagnostic[], most: number, positions: Positions): Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const notice = noticeToDiagnostic(tooManyFindings(most), positions);
  const others = diagnostics.filter(({ messageId }) => messageId !== notice.messageId);
  return [notice, ...others.slice(0, most)];
}

function unusedNotice({ directive, rule }: Unused, ruleIds: readonly string[]): SourceNotice {
  const { range } = directive;
  if (rule !== undefined && !ruleIds.includes(rule)) {
    return {
      messageId: 'directive-unknown-rule',
      message: `There is no rule “${rule}” to disable.${didYouMean(rule, ruleIds)}`,
      severity: 'warning',
      range,
    };
  }
  const what = rule === undefined ? 'Nothing' : `Nothing of “${rule}”`;
  return {
    messageId: 'directive-unused',
    message: `${what} is reported here, so there is nothing to disable. Take this out.`,
    severity: 'warning',
    range,
  };
}

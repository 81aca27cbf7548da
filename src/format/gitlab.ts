import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import { toSafeJson, visibleLine, wellFormed } from './escape.ts';
import type { Formatter } from './formatter.ts';
import { checkName, nameOf } from './identity.ts';
import { withRedaction } from './redact.ts';
import { findingsOf } from './tally.ts';
import { toUri } from './uri.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** A Code Quality report for GitLab: one entry a finding, on one line. */
export const formatGitlab: Formatter = withRedaction((results) => {
  const seen = new Map<string, number>();
  const entries = results.flatMap((result) =>
    findingsOf(result).map((item) => toEntry(result, item, seen)),
  );
  return `${toSafeJson(entries)}\n`;
});

function toEntry(result: LintResult, item: Diagnostic, seen: Map<string, number>) {
  const path = wellFormed(nameOf(result))
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/u, '');
  return {
    description: visibleLine(item.message),
    check_name: visibleLine(checkName(item)),
    fingerprint: uniquePrint(`${toUri(path)}#${item.fingerprint || checkName(item)}`, seen),
    severity: item.fatal ? 'critical' : SEVERITIES[item.severity],
    location: { path, lines: { begin: item.loc.start.line } },
  };
}

/** A file may come more than once, and a rule of a plug-in may leave prints empty. */
function uniquePrint(print: string, seen: Map<string, number>): string {
  const nth = (seen.get(print) ?? 0) + 1;
  seen.set(print, nth);
  return nth === 1 ? print : `${print}#${nth}`;
}

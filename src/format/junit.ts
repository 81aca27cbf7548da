import type { Check, Diagnostic, LintResult } from '../model/diagnostic.ts';
import { SEVERITIES } from '../model/kind.ts';
import { adviceOf } from './advice.ts';
import type { Formatter } from './formatter.ts';
import { checkName, nameOf } from './identity.ts';
import { emptyTag, escapeMarkup, openTag, XML_DECLARATION } from './markup.ts';
import { withRedaction } from './redact.ts';
import { findingsOf } from './tally.ts';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface TestCase {
  readonly name: string;
  readonly outcome: Outcome;
  readonly findings: readonly Diagnostic[];
  readonly reason?: string | undefined;
}

/** JUnit XML as Jenkins reads it: a suite a draft, a case a check. */
export const formatJunit: Formatter = withRedaction((results) => {
  const suites = results.map((result) => ({ name: nameOf(result), cases: casesOf(result) }));
  const rows = [
    XML_DECLARATION,
    openTag('testsuites', {
      name: 'followup-lint',
      ...totals(suites.flatMap(({ cases }) => cases)),
    }),
    ...suites.flatMap(({ name, cases }) => [
      `  ${openTag('testsuite', { name, ...totals(cases), skipped: numberOf(cases, 'skipped') })}`,
      ...cases.flatMap((item) => caseRows(item, name)),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
  return `${rows.join('\n')}\n`;
});

/** The checks, then what was found by none of them: limits, crashes, notices. */
function casesOf(result: LintResult): TestCase[] {
  const byName = new Map<string, Diagnostic[]>();
  for (const item of findingsOf(result)) {
    const name = checkName(item);
    byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  const checks = result.checks.flatMap((check) => {
    const findings = byName.get(check.ruleId) ?? [];
    byName.delete(check.ruleId);
    return toCase(check, findings, result);
  });
  const others = [...byName].map(([name, findings]) => failed(name, findings));
  return [...checks, ...others];
}

function toCase({ ruleId, status, reason }: Check, found: Diagnostic[], result: LintResult) {
  if (found.length > 0) return [failed(ruleId, found)];
  if (status === 'not-applicable') return [];
  const base = { name: ruleId, findings: [] };
  if (status === 'passed') return [{ ...base, outcome: 'passed' as const }];
  const outcome = 'skipped' as const;
  if (status === 'skipped') return [{ ...base, outcome, reason }];
  const isSuppressed = result.suppressed.some((item) => item.ruleId === ruleId);
  return [{ ...base, outcome, reason: isSuppressed ? 'Suppressed in the draft.' : 'Not shown.' }];
}

function failed(name: string, findings: readonly Diagnostic[]): TestCase {
  return { name, findings, outcome: findings.some(({ fatal }) => fatal) ? 'error' : 'failure' };
}

function caseRows({ name, outcome, findings, reason }: TestCase, file: string): string[] {
  const line = findings[0]?.loc.start.line;
  const attributes = { name, classname: file, file, line };
  if (outcome === 'passed') return [`    ${emptyTag('testcase', attributes)}`];
  const body =
    outcome === 'skipped'
      ? [`      ${emptyTag('skipped', { message: reason })}`]
      : failureRows(outcome, findings);
  return [`    ${openTag('testcase', attributes)}`, ...body, '    </testcase>'];
}

/** One element a case, since Jenkins keeps but one: the first message, and all of them as text. */
function failureRows(outcome: 'failure' | 'error', findings: readonly Diagnostic[]): string[] {
  const type = SEVERITIES.find((level) => findings.some(({ severity }) => severity === level));
  const texts = findings.flatMap((item) => {
    const { line, column } = item.loc.start;
    const advice = adviceOf(item).map((text) => `  ${escapeMarkup(text)}`);
    return [`${line}:${column} ${item.severity}: ${escapeMarkup(item.message)}`, ...advice];
  });
  const links = [...new Set(findings.map(({ url }) => url))].filter((url) => url !== '');
  const text = [...texts, ...links.map(escapeMarkup)].join('\n');
  return [`      ${openTag(outcome, { message: findings[0]?.message, type })}${text}</${outcome}>`];
}

function totals(cases: readonly TestCase[]) {
  return {
    tests: cases.length,
    failures: numberOf(cases, 'failure'),
    errors: numberOf(cases, 'error'),
  };
}

function numberOf(cases: readonly TestCase[], outcome: Outcome): number {
  return cases.filter((item) => item.outcome === outcome).length;
}

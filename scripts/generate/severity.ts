import { KINDS, type Kind, type RegisteredRule } from '../../src/index.ts';

/** What `recommended` makes of a rule for a kind: a severity, `off`, or – where the rule does not ask. */
export function severityFor({ rule }: RegisteredRule, kind: Kind): string {
  const { kinds, severity } = rule;
  if (kinds !== 'all' && !kinds.includes(kind)) return '–';
  if (typeof severity === 'string') return severity;
  return severity[kind] ?? severity.default;
}

/** In a word or two: “error”, “error, status-check: warning”. */
export function severitySummary(rule: RegisteredRule): string {
  const byKind = KINDS.map((kind) => [kind, severityFor(rule, kind)] as const).filter(
    ([, severity]) => severity !== '–',
  );
  const counts = new Map<string, number>();
  for (const [, severity] of byKind) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'off';
  const others = byKind.filter(([, severity]) => severity !== usual);
  return [usual, ...others.map(([kind, severity]) => `${kind}: ${severity}`)].join(', ');
}

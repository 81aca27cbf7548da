import { KINDS, type RegisteredRule, rules } from '../../src/index.ts';
import { GROUPS } from '../../src/model/kind.ts';
import { code, NOTE, plainText, table } from './markdown.ts';
import { severityFor, severitySummary } from './severity.ts';

const inGroups = (): [string, RegisteredRule[]][] =>
  GROUPS.map((group): [string, RegisteredRule[]] => [
    group,
    rules.filter((rule) => rule.group === group),
  ]).filter(([, found]) => found.length > 0);

/** The table of the README: one line a rule. */
export function readmeTable(): string {
  const rows = inGroups().flatMap(([group, found]) =>
    found.map((rule) => [
      `[${code(rule.id)}](docs/rules/${rule.id}.md)`,
      group,
      plainText(rule.rule.summary),
      severitySummary(rule),
    ]),
  );
  return table(['rule', 'group', 'what it asks for', 'severity'], rows);
}

/** `docs/rules/README.md`: all rules by group, with their severity for each kind. */
export function rulesPage(): string {
  const parts = inGroups().flatMap(([group, found]) => [
    `## ${group}`,
    table(
      ['rule', 'what it asks for', ...KINDS],
      found.map((rule) => [
        `[${code(rule.id)}](${rule.id}.md)`,
        plainText(rule.rule.summary),
        ...KINDS.map((kind) => severityFor(rule, kind)),
      ]),
    ),
  ]);
  const lead =
    'Severities are those of `recommended`; – where a rule does not ask anything of a kind.';
  return [NOTE, '# Rules', lead, ...parts, ''].join('\n\n');
}

import { didYouMean } from '../language/near-match.ts';
import { displayWidth } from '../format/display-width.ts';
import { escapeLine, toSafeJson } from '../format/escape.ts';
import { ansi, plain, type Paint } from '../format/paint.ts';
import { wrapText } from '../format/wrap.ts';
import { findRule, GUIDES, rules, type RegisteredRule, type SourceId } from '../index.ts';
import { DOCS } from '../engine/to-diagnostics.ts';
import { oneOf } from './choice.ts';
import { UsageError } from './failure.ts';
import { columns, isTerminal, wantsColor } from './terminal.ts';

/**
 * What one rule asks for, why, where, and how to set it.
 * @throws {UsageError} for an unknown rule, with a near match.
 */
export function explainRule(id: string): string {
  const found = findRule(id);
  if (!found) {
    const near = didYouMean(
      id,
      rules.map((rule) => rule.id),
    );
    throw new UsageError(`Unknown rule “${id}”.${near} All of them: followup-lint rules.`);
  }
  const { paint, width } = look();
  const { rule } = found;
  const options = Object.entries(rule.options ?? {}).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  const facts: readonly (readonly [label: string, lines: readonly string[]])[] = [
    ['Asked of', [rule.kinds === 'all' ? 'every kind of message' : rule.kinds.join(', ')]],
    ['Channels', rule.channels ? [rule.channels.join(', ')] : []],
    ['Severity', severityLines(found)],
    ['Needs', rule.requires ? [rule.requires.join(', ')] : []],
    ['Options', options],
    ['Sources', rule.sources.map(titleOf)],
    ['More', [`${DOCS}/rules/${found.id}.md`]],
  ];
  const rows = [
    `${paint('strong', found.id)} ${paint('dim', `(${found.group})`)}`,
    '',
    ...wrapText(rule.summary, width),
    ...wrapText(rule.why, width),
    '',
    ...facts.flatMap(([label, lines]) => labelled(label, lines, paint, width)),
  ];
  return `${rows.join('\n')}\n`;
}

function labelled(label: string, lines: readonly string[], paint: Paint, width: number): string[] {
  const wrapped = lines.flatMap((line) =>
    line.startsWith('http') ? [line] : wrapText(escapeLine(line), width - 10),
  );
  return wrapped.map((line, i) => `${paint('dim', (i === 0 ? label : '').padEnd(10))}${line}`);
}

function severityLines({ rule: { severity } }: RegisteredRule): string[] {
  if (typeof severity === 'string') return [severity];
  const { default: rest, ...kinds } = severity;
  return [...Object.entries(kinds).map(([kind, of]) => `${of} in ${kind}`), `${rest} otherwise`];
}

function titleOf(source: SourceId): string {
  return source === 'convention' ? 'the custom of mail' : GUIDES[source];
}

/**
 * All rules as a table, or as JSON.
 * @throws {UsageError} for an unknown format.
 */
export function listRules(format = 'pretty'): string {
  const listed = rules.map((found) => ({
    id: found.id,
    group: found.group,
    severity: severities(found),
    summary: found.rule.summary,
    severityByKind: found.rule.severity,
    kinds: found.rule.kinds,
  }));
  if (oneOf('format', format, ['pretty', 'json']) === 'json')
    return `${toSafeJson({ version: 1, rules: listed })}\n`;
  const { paint, width } = look();
  const size = (key: 'id' | 'group' | 'severity') =>
    Math.max(...listed.map((rule) => displayWidth(rule[key]))) + 2;
  const [id, group, severity] = [size('id'), size('group'), size('severity')];
  const rows = listed.flatMap((rule) => {
    const left =
      paint('strong', rule.id.padEnd(id)) +
      paint('dim', rule.group.padEnd(group)) +
      rule.severity.padEnd(severity);
    const room = width - id - group - severity;
    if (room < 24)
      return [left.trimEnd(), ...wrapText(rule.summary, width - 2).map((row) => `  ${row}`)];
    return wrapText(rule.summary, room).map(
      (row, i) => (i === 0 ? left : ' '.repeat(width - room)) + row,
    );
  });
  return `${rows.join('\n')}\n`;
}

/** All severities that a rule takes, the gravest first. */
function severities({ rule: { severity } }: RegisteredRule): string {
  const all = new Set<string>(typeof severity === 'string' ? [severity] : Object.values(severity));
  return ['error', 'warning', 'info', 'off'].filter((name) => all.has(name)).join('/');
}

function look(): { paint: Paint; width: number } {
  const toTerminal = isTerminal(1);
  return {
    paint: wantsColor(undefined, toTerminal) ? ansi : plain,
    width: Math.min(100, columns(toTerminal)),
  };
}

import { didYouMean } from '../language/near-match.ts';
import { displayWidth } from '../format/display-width.ts';
import { escapeLine, toSafeJson } from '../format/escape.ts';
import { ansi, plain, type Paint } from '../format/paint.ts';
import { wrapText } from '../format/wrap.ts';
import { findRule, GUIDES, type GuideId, type RegisteredRule } from '../index.ts';
import { pageOf } from '../engine/to-diagnostics.ts';
import { oneOf } from './choice.ts';
import { UsageError } from './failure.ts';
import type { ConfigFlags } from './flags.ts';
import { knownRules } from './known-rules.ts';
import { columns, isTerminal, wantsColor } from './terminal.ts';

/**
 * What one rule asks for, why, where, and how to set it. A config is only read where the rule is none of ours.
 * @throws {UsageError} for an unknown rule, with a near match, @throws {ConfigError} as `knownRules`.
 */
export async function explainRule(id: string, flags: ConfigFlags): Promise<string> {
  const found = findRule(id);
  if (found) return explained(found);
  const known = await knownRules(flags);
  const ofPlugin = known.find((rule) => rule.id === id);
  if (ofPlugin) return explained(ofPlugin);
  const near = didYouMean(
    id,
    known.map((rule) => rule.id),
  );
  throw new UsageError(`Unknown rule “${id}”.${near} All of them: followup-lint rules.`);
}

function explained(found: RegisteredRule): string {
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
    ['More', [pageOf(found.id)]],
  ];
  const rows = [
    `${paint('strong', found.id)} ${paint('dim', `(${found.group})`)}`,
    '',
    ...wrapText(escapeLine(rule.summary), width),
    ...wrapText(escapeLine(rule.why), width),
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

/** Plugins may name sources of their own. */
function titleOf(source: string): string {
  if (source === 'convention') return 'the custom of mail';
  return Object.hasOwn(GUIDES, source) ? GUIDES[source as GuideId] : source;
}

/**
 * All rules as a table, or as JSON.
 * @throws {UsageError} for an unknown format, @throws {ConfigError} as `knownRules`.
 */
export async function listRules(format = 'pretty', flags: ConfigFlags): Promise<string> {
  const shape = oneOf('format', format, ['pretty', 'json']);
  const listed = (await knownRules(flags)).map((found) => ({
    id: found.id,
    group: found.group,
    severity: severities(found),
    summary: found.rule.summary,
    severityByKind: found.rule.severity,
    kinds: found.rule.kinds,
  }));
  return shape === 'json' ? `${toSafeJson({ version: 1, rules: listed })}\n` : table(listed);
}

interface Row {
  readonly id: string;
  readonly group: string;
  readonly severity: string;
  readonly summary: string;
}

function table(listed: readonly Row[]): string {
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
    const summary = escapeLine(rule.summary);
    if (room < 24)
      return [left.trimEnd(), ...wrapText(summary, width - 2).map((row) => `  ${row}`)];
    return wrapText(summary, room).map(
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

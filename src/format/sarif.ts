import type { Invocation, Log, Notification, Run } from 'sarif';
import type { Diagnostic, LintResult } from '../model/diagnostic.ts';
import { toSafeJson } from './escape.ts';
import type { FormatOptions, Formatter } from './formatter.ts';
import { checkName } from './identity.ts';
import { withRedaction } from './redact.ts';
import { ROOT, Places } from './sarif/places.ts';
import { LEVELS, messageOf, toResult } from './sarif/result.ts';
import { RuleTable } from './sarif/rule-table.ts';
import { findingsOf } from './tally.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const HOME = 'https://github.com/followup-lint/followup-lint';

/**
 * SARIF 2.1.0 on one line. Findings are results; what followup-lint has to say about its own work (limits,
 * crashed rules) are notifications, and a crash makes the invocation unsuccessful.
 */
export const formatSarif: Formatter = withRedaction((results, options = {}) => {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [toRun(results, options)] };
  return `${toSafeJson(log)}\n`;
});

function toRun(results: readonly LintResult[], options: FormatOptions): Run {
  const rules = new RuleTable(options.rules ?? [], options.summaries);
  const notices = new Map<string, number>();
  const hasSuppressed = results.some(({ suppressed }) => suppressed.length > 0);
  const notifications: Notification[] = [];
  const found = results.flatMap((result) => {
    const places = new Places(result, options.sourceOf?.(result));
    const findings = findingsOf(result);
    notifications.push(
      ...findings.filter(isNotice).map((item) => toNotification(item, places, rules, notices)),
    );
    const shown = findings.filter((item) => !isNotice(item));
    return [
      ...shown.map((item) => toResult(item, places, rules, hasSuppressed ? [] : undefined)),
      ...result.suppressed.map((item) => toResult(item, places, rules, [suppression(item)])),
    ];
  });
  return {
    tool: { driver: { ...driver(options), rules: rules.list, ...descriptors(notices) } },
    invocations: [toInvocation(results, notifications)],
    originalUriBaseIds: { [ROOT]: { description: { text: 'Where followup-lint was started.' } } },
    columnKind: 'utf16CodeUnits',
    results: found,
  };
}

function driver({ version }: FormatOptions) {
  return { name: 'followup-lint', ...(version ? { version } : {}), informationUri: HOME };
}

function descriptors(notices: ReadonlyMap<string, number>) {
  if (notices.size === 0) return {};
  return {
    notifications: [...notices.keys()].map((id) => ({
      id,
      shortDescription: { text: `A notice of followup-lint: ${id.replace(/^engine\//u, '')}.` },
    })),
  };
}

function isNotice({ ruleId, fatal }: Diagnostic): boolean {
  return ruleId === null || fatal === true;
}

function toInvocation(
  results: readonly LintResult[],
  toolExecutionNotifications: Notification[],
): Invocation {
  const crashed = results.some(({ diagnostics }) => diagnostics.some(({ fatal }) => fatal));
  return { executionSuccessful: !crashed, toolExecutionNotifications };
}

function toNotification(
  item: Diagnostic,
  places: Places,
  rules: RuleTable,
  notices: Map<string, number>,
): Notification {
  const id = checkName({ ...item, ruleId: null });
  const index = notices.get(id) ?? notices.size;
  notices.set(id, index);
  return {
    descriptor: { id, index },
    level: LEVELS[item.severity],
    message: messageOf(item.message),
    locations: [places.ofFinding(item)],
    ...(item.ruleId === null ? {} : { associatedRule: rules.referTo(item) }),
  };
}

function suppression({ reason }: { reason?: string }) {
  return {
    kind: 'inSource' as const,
    ...(reason ? { justification: messageOf(reason).text } : {}),
  };
}

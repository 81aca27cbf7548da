import type { Check, Diagnostic, Range } from '../model/diagnostic.ts';
import type { Context } from '../model/context.ts';
import type { Facts } from '../model/facts.ts';
import type { Channel, Kind } from '../model/kind.ts';
import type { Message } from '../model/message.ts';
import type { CheckInput, ContextKey, Outcome } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import type { RuleInForce } from './resolve-config.ts';
import type { Reporter } from './to-diagnostics.ts';

/** What a result says that lists no more than so many findings. */
export function tooManyFindings(most: number) {
  return {
    messageId: 'limit-findings',
    message: `There are more than ${most} findings; the others are not listed.`,
    severity: 'warning',
    range: { start: 0, end: 0 },
  } as const;
}

/** One message as the rules see it. */
export interface Subject {
  readonly message: Message;
  readonly facts: Facts;
  readonly context: Context;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly template: boolean;
  readonly english: boolean;
}

export interface RuleRun {
  readonly diagnostics: readonly Diagnostic[];
  readonly check: Check;
}

/**
 * Runs one rule over one message; whatever it throws becomes a diagnostic of its own.
 * @param most so many findings are listed; a rule that has more is stopped
 */
export function runRule(
  rule: RuleInForce,
  subject: Subject,
  reporter: Reporter,
  most: number,
): RuleRun {
  const reason = whyNot(rule, subject);
  if (reason) return { diagnostics: [], check: { ruleId: rule.id, ...reason, evidence: [] } };
  const evidence: Span[] = [];
  try {
    return judge(rule, subject, reporter, evidence, most);
  } catch (error) {
    const text = `The rule “${rule.id}” crashed (${errorName(error)}) and judged nothing. This is a defect of the rule, not of your message.`;
    const crash = reporter.ofEngine('crash', text, 'error', { start: 0, end: 0 }, rule.id);
    return {
      diagnostics: [crash],
      check: { ruleId: rule.id, status: 'skipped', reason: 'The rule crashed.', evidence: [] },
    };
  }
}

/**
 * The name of what was thrown, which may be anything, even something that throws when it is looked at. What
 * is no single word is left out: it may quote the draft.
 */
export function errorName(error: unknown): string {
  try {
    const name = error instanceof Error ? String(error.name) : '';
    return /^\w{1,40}$/u.test(name) ? name : 'unknown error';
  } catch {
    return 'unknown error';
  }
}

/** @throws {TypeError} for what is no outcome. */
export function checkedOutcome(value: unknown): Outcome | undefined {
  if (value === undefined || value === null) return undefined;
  const { status, reason } = value as Partial<Outcome>;
  if (status !== 'skipped' && status !== 'not-applicable')
    throw new TypeError(`unknown outcome “${String(status)}”`);
  return { status, reason: String(reason) };
}

function judge(
  rule: RuleInForce,
  subject: Subject,
  reporter: Reporter,
  evidence: Span[],
  most: number,
): RuleRun {
  const input = {
    ...subject,
    options: rule.options,
    satisfy: (span: Span) => void evidence.push(reporter.spanOf(span)),
  } as CheckInput<ContextKey>;
  const diagnostics: Diagnostic[] = [];
  const run = rule.rule.check(input);
  let outcome: Outcome | undefined;
  for (;;) {
    const step = run.next();
    if (step.done) {
      outcome = checkedOutcome(step.value);
      break;
    }
    const severity = rule.severityOf(subject.kind, step.value.messageId);
    if (diagnostics.length > most) {
      run.return(undefined);
      break;
    }
    if (severity !== 'off')
      diagnostics.push(reporter.ofRule(rule.id, rule.rule, step.value, severity));
  }
  return {
    diagnostics,
    check: checkOf(rule.id, diagnostics, outcome, evidence, subject.message.source),
  };
}

function checkOf(
  ruleId: string,
  diagnostics: readonly Diagnostic[],
  outcome: Outcome | undefined,
  evidence: readonly Span[],
  source: string,
): Check {
  if (diagnostics.length > 0) return { ruleId, status: 'failed', evidence: [] };
  if (outcome) return { ruleId, ...outcome, evidence: [] };
  return {
    ruleId,
    status: 'passed',
    evidence: evidence.map(({ start, end }) => ({
      range: [start, end] as Range,
      text: source.slice(start, end),
    })),
  };
}

/** Why a rule has nothing to judge here, if so. */
export function whyNot(rule: RuleInForce, subject: Subject): Outcome | undefined {
  const { kinds, channels, requires = [], anyLanguage } = rule.rule;
  if (kinds !== 'all' && !kinds.includes(subject.kind)) {
    return { status: 'not-applicable', reason: `Not asked of a ${subject.kind} message.` };
  }
  if (channels && !channels.includes(subject.channel)) {
    return { status: 'not-applicable', reason: `Not asked on this channel (${subject.channel}).` };
  }
  if (rule.severityOf(subject.kind) === 'off')
    return { status: 'not-applicable', reason: 'Switched off.' };
  if (!subject.english && !anyLanguage)
    return { status: 'skipped', reason: 'The text does not read as English.' };
  const unknown = requires.filter((key) => subject.context[key] === undefined);
  if (unknown.length > 0) return { status: 'skipped', reason: `Not known: ${unknown.join(', ')}.` };
  return undefined;
}

import type { Check, Diagnostic, LintResult } from '../model/diagnostic.ts';
import type { Outcome } from '../model/rule.ts';
import {
  judgeMessage,
  resultOf,
  type Judgement,
  type LintOptions,
  type Resources,
} from './lint-message.ts';
import type { ResolvedConfig, RuleInForce } from './resolve-config.ts';
import { checkedOutcome, errorName, whyNot } from './run-rule.ts';

/** A draft of a thread with what is known of it. */
export interface ThreadDraftInput extends LintOptions {
  readonly text: string;
}

/** Judges each draft by itself and all of them together. Pure; one result a draft, in order. */
export function lintThread(
  drafts: readonly ThreadDraftInput[],
  config: ResolvedConfig,
  resources: Resources,
): LintResult[] {
  const judged = drafts.map(({ text, ...options }) =>
    judgeMessage(text, options, config, resources),
  );
  for (const rule of config.rules) if (rule.rule.checkThread) judgeTogether(rule, judged);
  return judged.map(resultOf);
}

/** Runs one thread rule over the drafts it applies to; its check replaces that of the single run. */
function judgeTogether(rule: RuleInForce, all: readonly Judgement[]): void {
  const drafts = all.filter(({ subject }) => whyNot(rule, subject) === undefined);
  if (drafts.length < 2) return;
  const found = drafts.map((): Diagnostic[] => []);
  let outcome: Outcome | undefined;
  try {
    outcome = collect(rule, drafts, found);
  } catch (error) {
    const text = `The rule “${rule.id}” crashed (${errorName(error)}) and judged nothing. This is a defect of the rule, not of your messages.`;
    drafts.forEach(({ reporter }, i) => {
      found[i] = [reporter.ofEngine('crash', text, 'error', { start: 0, end: 0 }, rule.id)];
    });
    outcome = { status: 'skipped', reason: 'The rule crashed.' };
  }
  drafts.forEach(({ diagnostics, checks }, i) => {
    const own = found[i] as Diagnostic[];
    diagnostics.push(...own);
    const index = checks.findIndex(({ ruleId }) => ruleId === rule.id);
    checks[index] = checkOf(rule.id, own, outcome);
  });
}

function collect(
  rule: RuleInForce,
  drafts: readonly Judgement[],
  found: readonly Diagnostic[][],
): Outcome | undefined {
  const input = { drafts: drafts.map(({ subject }) => ({ ...subject })), options: rule.options };
  const run = rule.rule.checkThread?.(input);
  for (;;) {
    const step = run?.next();
    if (!step || step.done) return checkedOutcome(step?.value);
    const { draft, ...finding } = step.value;
    const judgement = drafts[draft];
    if (!judgement) throw new RangeError(`there is no draft ${draft}`);
    const severity = rule.severityOf(judgement.subject.kind, finding.messageId);
    if (severity === 'off') continue;
    const own = found[draft] as Diagnostic[];
    if (own.length > judgement.limits.findings) {
      run?.return(undefined);
      return undefined;
    }
    own.push(judgement.reporter.ofRule(rule.id, rule.rule, finding, severity));
  }
}

function checkOf(ruleId: string, own: readonly Diagnostic[], outcome: Outcome | undefined): Check {
  if (outcome) return { ruleId, ...outcome, evidence: [] };
  return { ruleId, status: own.length > 0 ? 'failed' : 'passed', evidence: [] };
}

import { Positions } from '../engine/positions.ts';
import { withDiagnostics } from '../engine/counts.ts';
import { toSource } from '../engine/to-source.ts';
import { rules, type LintResult } from '../index.ts';
import type { JudgedDraft } from '../node/judge-source.ts';
import type { Linted } from './lint-drafts.ts';
import type { Judged } from './lint-input.ts';
import type { Setups } from './setup.ts';

/** More drafts to one company are judged in portions of so many. */
const MOST = 200;

const THREAD_RULES = new Set(rules.filter(({ rule }) => rule.checkThread).map(({ id }) => id));

/** A draft, with where its result stands. */
interface Member {
  readonly draft: JudgedDraft;
  readonly input: { -readonly [Key in keyof Judged]: Judged[Key] } & { readonly input: string };
  readonly index: number;
}

/**
 * Judges drafts that go to one company together, as far as they say or are told which one it is; templates
 * are no drafts. What rules for threads find is added to the results.
 */
export async function judgeThreads(linted: readonly Linted[], setups: Setups): Promise<Linted[]> {
  const all = linted.map((one) => ({ ...one }));
  for (const members of groups(all)) {
    for (let from = 0; from < members.length; from += MOST)
      await judgeTogether(members.slice(from, from + MOST), setups);
  }
  return all;
}

function groups(linted: readonly Linted[]): Member[][] {
  const byCompany = new Map<string, Member[]>();
  for (const input of linted) {
    if (!('results' in input)) continue;
    input.drafts.forEach((draft, index) => {
      const company = draft.about.context?.company?.trim().toLowerCase();
      if (!company || draft.about.template) return;
      const members = byCompany.get(company) ?? [];
      byCompany.set(company, members);
      members.push({ draft, input, index });
    });
  }
  return [...byCompany.values()].filter((members) => members.length > 1);
}

async function judgeTogether(members: readonly Member[], setups: Setups): Promise<void> {
  const first = members[0];
  if (!first) return;
  const linter = (await setups(first.input.input)).linterFor();
  const judged = linter.lintThread(
    members.map(({ draft: { text, about } }) => ({ text, ...about })),
  );
  members.forEach(({ draft, input, index }, i) => {
    const positions = new Positions(input.source);
    const found = toSource(judged[i] as LintResult, draft.map, false, positions);
    input.results = input.results.map((own, at) => (at === index ? joined(own, found) : own));
  });
}

/** A result with what the rules for threads say in another one. */
function joined(own: LintResult, found: LintResult): LintResult {
  const added = found.diagnostics.filter(({ ruleId }) => THREAD_RULES.has(ruleId ?? ''));
  const checks = own.checks.map((check) =>
    THREAD_RULES.has(check.ruleId)
      ? (found.checks.find(({ ruleId }) => ruleId === check.ruleId) ?? check)
      : check,
  );
  const diagnostics = [...own.diagnostics, ...added].sort((a, b) => a.range[0] - b.range[0]);
  return withDiagnostics({ ...own, checks }, diagnostics);
}

import { byPlace, Positions } from '../engine/positions.ts';
import { withDiagnostics } from '../engine/counts.ts';
import { toSource } from '../engine/to-source.ts';
import { rules, type LintResult } from '../index.ts';
import type { JudgedDraft } from '../node/judge-source.ts';
import type { Linted } from './lint-drafts.ts';
import type { Setups } from './setup.ts';

/** More drafts to one company are judged in portions of so many. */
const MOST = 200;

const THREAD_RULES = new Set(rules.filter(({ rule }) => rule.checkThread).map(({ id }) => id));

/** An input that waits for as many of its drafts as are `open` to be judged with others. */
interface Waiting {
  one: Linted;
  open: number;
}

/** A draft, with where its result stands. */
interface Member {
  readonly draft: JudgedDraft;
  readonly waiting: Waiting;
  readonly index: number;
}

/**
 * Judges drafts that go to one company together, as far as they say or are told which one it is; templates
 * are no drafts. What rules for threads find is added to the results. All inputs come out in their order,
 * each as soon as nothing ahead of it waits for other drafts of its company.
 */
export async function* judgeThreads(
  linted: AsyncIterable<Linted>,
  setups: Setups,
): AsyncGenerator<Linted> {
  const queue: Waiting[] = [];
  const byCompany = new Map<string, Member[]>();
  for await (const one of linted) {
    const waiting = { one, open: 0 };
    queue.push(waiting);
    for (const [company, member] of membersOf(waiting)) {
      const members = byCompany.get(company) ?? [];
      byCompany.set(company, members);
      waiting.open += 1;
      if (members.push(member) < MOST) continue;
      byCompany.delete(company);
      await judgeTogether(members, setups);
    }
    while (queue[0]?.open === 0) yield (queue.shift() as Waiting).one;
  }
  for (const members of byCompany.values()) await judgeTogether(members, setups);
  for (const { one } of queue) yield one;
}

function membersOf(waiting: Waiting): [company: string, Member][] {
  const { one } = waiting;
  if (!('results' in one)) return [];
  return one.drafts.flatMap((draft, index): [string, Member][] => {
    const company = draft.about.context?.company?.trim().toLowerCase();
    return company && !draft.about.template ? [[company, { draft, waiting, index }]] : [];
  });
}

async function judgeTogether(members: readonly Member[], setups: Setups): Promise<void> {
  for (const { waiting } of members) waiting.open -= 1;
  const first = members[0];
  if (!first || members.length < 2) return;
  const linter = (await setups(first.waiting.one.input)).linterFor();
  const judged = linter.lintThread(
    members.map(({ draft: { text, about } }) => ({ text, ...about })),
  );
  members.forEach(({ draft, waiting, index }, i) => {
    const { one } = waiting;
    if (!('results' in one)) return;
    const positions = new Positions(one.source);
    const found = toSource(judged[i] as LintResult, draft.map, false, positions);
    const results = one.results.map((own, at) => (at === index ? joined(own, found) : own));
    waiting.one = { ...one, results };
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
  const diagnostics = [...own.diagnostics, ...added].sort(byPlace);
  return withDiagnostics({ ...own, checks }, diagnostics);
}

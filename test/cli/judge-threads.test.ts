import { DEFAULT_LIMITS } from '../../src/engine/limits.ts';
import { describe, expect, it } from 'vitest';
import { judgeThreads } from '../../src/cli/judge-threads.ts';
import type { Linted } from '../../src/cli/lint-drafts.ts';
import { createLinter } from '../../src/index.ts';
import { IDENTITY } from '../../src/input/offset-map.ts';

const linter = createLinter();
const TEXT =
  'Dear Ms. Nair,\n\nThank you for showing me how your team moved the billing reports to the new warehouse.\n\nBest,\nBo Ek\n';
const RESULT = linter.lint(TEXT);
const setups = () =>
  Promise.resolve({ fallback: {}, linterFor: () => linter, limits: DEFAULT_LIMITS });

function draft(input: string, company?: string, template = false): Linted {
  const about = { template, ...(company === undefined ? {} : { context: { company } }) };
  const reader = `Ms. N${input.replace(/\d/gu, (digit) => 'aeiourstlm'.charAt(Number(digit)))}`;
  const text = TEXT.replace('Ms. Nair', reader);
  return {
    input,
    source: text,
    before: text,
    encoding: 'utf-8',
    results: [RESULT],
    drafts: [{ text, about, map: IDENTITY }],
  };
}

/** What is handed in and what comes out, in the order in which that happens. */
async function traceOf(drafts: readonly Linted[]) {
  const trace: string[] = [];
  async function* handedIn() {
    for (const one of drafts) {
      trace.push(`+${one.input}`);
      yield Promise.resolve(one);
    }
  }
  const twins: string[] = [];
  for await (const one of judgeThreads(handedIn(), setups)) {
    trace.push(`-${one.input}`);
    const { diagnostics } = ('results' in one && one.results[0]) || { diagnostics: [] };
    if (diagnostics.some(({ ruleId }) => ruleId === 'tailored')) twins.push(one.input);
  }
  return { trace, twins };
}

describe('drafts', () => {
  it('wait for others of their company only, and keep their order', async () => {
    const { trace, twins } = await traceOf([
      draft('a'),
      draft('b', 'Acme', true),
      { input: 'c', error: new Error('c') },
      draft('d', 'Acme'),
      draft('e', 'Borealis'),
      draft('f', ' acme '),
    ]);
    expect(trace.join(' ')).toBe('+a -a +b -b +c -c +d +e +f -d -e -f');
    expect(twins).toEqual(['d', 'f']);
  });

  it('wait for 200 of their company at most', async () => {
    const drafts = Array.from({ length: 202 }, (_, i) => draft(String(i), 'Acme'));
    const { trace, twins } = await traceOf([...drafts, draft('last')]);
    expect(trace.slice(199, 202)).toEqual(['+199', '-0', '-1']);
    expect(trace.slice(-4)).toEqual(['+last', '-200', '-201', '-last']);
    expect(twins).toEqual(expect.arrayContaining(['0', '199', '200', '201']));
  });
});

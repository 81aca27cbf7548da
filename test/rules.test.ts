import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { judgeFixtures } from './fixtures/judge-case.ts';
import { readRuleFixtures } from './fixtures/rule-fixtures.ts';

const file = join(import.meta.dirname, 'fixtures/known-misses.json');
const known = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<string, string[]>>;
const fixtures = new Map(readRuleFixtures().map(({ id, cases }) => [id, cases]));

describe.each(judgeFixtures())('$id', ({ id, cases }) => {
  it.each(cases)('$name', ({ name, problem: problemOf }) => {
    const problem = problemOf();
    const isKnown = known[id]?.includes(name) ?? false;
    if (isKnown) {
      expect(problem, 'this comes out right now: run “npm run update-misses”').toBeDefined();
    } else expect(problem).toBeUndefined();
  });

  it('finds, says and advises what it did before', async () => {
    const text = `${cases.map(({ golden }) => golden()).join('\n\n')}\n`;
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `golden/rules/${id}.txt`));
  });
});

describe('the fixtures', () => {
  it.each(rules.filter(({ group }) => group !== 'thread').map(({ id }) => id))(
    '%s has twelve ok and twelve bad cases or more',
    (id) => {
      const cases = fixtures.get(id) ?? [];
      const bad = cases.filter(({ expected }) => expected.length > 0).length;
      expect(bad).toBeGreaterThanOrEqual(12);
      expect(cases.length - bad).toBeGreaterThanOrEqual(12);
    },
  );

  it('are known misses only where they exist, and name each case once', () => {
    for (const [id, names = []] of Object.entries(known)) {
      const cases = fixtures.get(id)?.map(({ name }) => name) ?? [];
      expect(names.filter((name) => !cases.includes(name))).toEqual([]);
    }
  });

  it.each([...fixtures])('%s expects words that stand in the message', (_, cases) => {
    const lost = cases.flatMap(({ name, text, expected }) =>
      expected
        .filter((words) => words !== 'any' && words !== 'absence' && !text.includes(words))
        .map((words) => `${name}: ${words}`),
    );
    expect(lost).toEqual([]);
  });

  for (const id of fixtures.keys()) {
    if (!rules.some((rule) => rule.id === id)) it.todo(`${id} waits for its rule`);
  }
});

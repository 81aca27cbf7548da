import { describe, expect, it } from 'vitest';
import { createLinter, rules } from '../src/index.ts';
import { readThreadFixtures, reportedBy } from './fixtures/thread-fixtures.ts';

const linter = createLinter();
const fixtures = readThreadFixtures();

describe.each(fixtures)('$id', ({ id, cases }) => {
  it.each(cases)('$name', ({ drafts, expected }) => {
    expect(reportedBy(linter, id, drafts)).toEqual(expected);
  });

  it('has twelve cases of each sort or more', () => {
    const bad = cases.filter(({ expected }) => expected.length > 0).length;
    expect(bad).toBeGreaterThanOrEqual(12);
    expect(cases.length - bad).toBeGreaterThanOrEqual(12);
  });
});

it('every rule for threads has fixtures', () => {
  const ids = rules.filter(({ group }) => group === 'thread').map(({ id }) => id);
  expect(fixtures.map(({ id }) => id)).toEqual(ids);
});

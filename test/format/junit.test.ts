import { describe, expect, it } from 'vitest';
import { formatJunit } from '../../src/format/junit.ts';
import { descendants, readXml, type Element } from './readers.ts';
import { finding, resultOf } from './results.ts';
import { GOOD, POOR, SOURCE } from './sample.ts';

/**
 * The parts of `junit-10.xsd`, by which the xUnit plug-in of Jenkins judges, that are written here: which
 * elements and attributes an element may hold; `!` marks an attribute that must be there.
 */
const SCHEMA: Readonly<Record<string, { children: string[]; attributes: string[] }>> = {
  testsuites: {
    children: ['testsuite'],
    attributes: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'],
  },
  testsuite: {
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    attributes: ['name', 'tests!', 'failures', 'errors', 'time', 'skipped', 'file', 'id'],
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    attributes: ['name!', 'assertions', 'time', 'classname', 'status', 'file', 'line', 'url'],
  },
  skipped: { children: [], attributes: ['type', 'message'] },
  failure: { children: [], attributes: ['type', 'message'] },
  error: { children: [], attributes: ['type', 'message'] },
};

function problems({ name, attributes, children, text }: Element): string[] {
  const allowed = SCHEMA[name];
  if (!allowed) return [`<${name}>`];
  const names = allowed.attributes.map((attribute) => attribute.replace('!', ''));
  const needed = allowed.attributes.filter((attribute) => attribute.endsWith('!'));
  const isMixed = allowed.children.length === 0;
  return [
    ...Object.keys(attributes).filter((attribute) => !names.includes(attribute)),
    ...needed.filter((attribute) => !(attribute.replace('!', '') in attributes)),
    ...children.filter((child) => !allowed.children.includes(child.name)).map((c) => c.name),
    ...(isMixed || text.trim() === '' ? [] : [`text in <${name}>`]),
    ...children.flatMap(problems),
  ];
}

describe('junit', () => {
  const root = readXml(formatJunit([POOR, GOOD]));
  const cases = descendants(root, 'testcase');
  const outcome = (name: string) =>
    cases.find(({ attributes }) => attributes['name'] === name)?.children[0];

  it('keeps to the schema of Jenkins', () => {
    expect(problems(root)).toEqual([]);
    expect(problems(readXml(formatJunit([])))).toEqual([]);
  });

  it('has a suite a draft with right counts', () => {
    expect(root.attributes).toMatchObject({ tests: '8', failures: '4', errors: '0' });
    expect(root.children.map(({ attributes }) => attributes)).toEqual([
      { name: 'drafts/to sarah.txt', tests: '7', failures: '4', errors: '0', skipped: '2' },
      { name: 'good.txt', tests: '1', failures: '0', errors: '0', skipped: '0' },
    ]);
  });

  it('has a case a check, and one for what no check found', () => {
    expect(cases.map(({ attributes }) => attributes['name'])).toEqual([
      'no-typos',
      'no-pressure',
      'interest',
      'gratitude',
      'promised-date',
      'named-person',
      'engine/limit-body-length',
      'gratitude',
    ]);
    expect(outcome('gratitude')).toBeUndefined();
    expect(outcome('promised-date')).toMatchObject({
      name: 'skipped',
      attributes: { message: 'Not known: promisedDate.' },
    });
    expect(outcome('named-person')?.attributes['message']).toBe('Suppressed in the draft.');
  });

  it('says why a check that failed shows nothing', () => {
    const hidden = resultOf([], [{ ruleId: 'no-salary', status: 'failed', evidence: [] }]);
    const [skipped] = descendants(readXml(formatJunit([hidden])), 'skipped');
    expect(skipped?.attributes['message']).toBe('Not shown.');
  });

  it('tells in a failure what is wrong and what to do', () => {
    expect(outcome('no-pressure')).toMatchObject({
      name: 'failure',
      attributes: { message: '“ASAP” presses the reader.', type: 'warning' },
      text: `3:24 warning: “ASAP” presses the reader.
  Ask when they expect to decide.
https://example.org/rules/no-pressure.md`,
    });
  });

  it('joins the findings of a rule, and calls a crash an error', () => {
    const two = resultOf(
      [finding(SOURCE, 'Dear'), finding(SOURCE, 'Tom', { severity: 'info', message: 'B' })],
      [{ ruleId: 'no-typos', status: 'failed', evidence: [] }],
    );
    const [failure, ...others] = descendants(readXml(formatJunit([two])), 'failure');
    expect(others).toEqual([]);
    expect(failure?.text).toBe('1:1 error: Something is wrong here.\n6:1 info: B');
    const crashed = resultOf(
      [finding(SOURCE, 'Dear', { fatal: true })],
      [{ ruleId: 'no-typos', status: 'skipped', reason: 'The rule crashed.', evidence: [] }],
    );
    const crash = readXml(formatJunit([crashed]));
    expect(crash.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
    expect(descendants(crash, 'error')).toHaveLength(1);
  });
});

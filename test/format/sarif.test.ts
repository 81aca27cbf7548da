import type { Log, Region, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { formatSarif } from '../../src/format/sarif.ts';
import { findRule } from '../../src/index.ts';
import type { LintResult } from '../../src/model/diagnostic.ts';
import { finding, resultOf } from './results.ts';
import { GOOD, OPTIONS, POOR, SOURCE } from './sample.ts';
import { sarifProblems } from './sarif-schema.ts';

const runOf = (results: readonly LintResult[], options = OPTIONS): Run => {
  const log = JSON.parse(formatSarif(results, options)) as Log;
  expect(sarifProblems(log)).toEqual([]);
  return log.runs[0]!;
};
const cutOut = ({ charOffset = 0, charLength = 0 }: Region) =>
  SOURCE.slice(charOffset, charOffset + charLength);

describe('sarif', () => {
  const run = runOf([POOR, GOOD]);
  const { driver } = run.tool;
  const [typo, pressure, absence, suppressed] = run.results!;

  it('is valid, also when empty or without options', () => {
    expect(sarifProblems({ version: '2.1.0' })).not.toEqual([]);
    expect(runOf([]).results).toEqual([]);
    expect(runOf([POOR], {}).tool.driver).toMatchObject({ name: 'followup-lint' });
    expect((JSON.parse(formatSarif([POOR], OPTIONS)) as Log).$schema).toContain('sarif-2.1.0');
  });

  it('names the tool and its rules', () => {
    expect(driver).toMatchObject({ name: 'followup-lint', version: '1.2.3' });
    expect(driver.informationUri).toMatch(/^https:/u);
    const { rule, group } = findRule('no-typos')!;
    expect(driver.rules?.[0]).toEqual({
      id: 'no-typos',
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.why },
      help: {
        text: `${rule.why} More: https://example.org/rules/no-typos.md`,
        markdown: `${rule.why} [More about this rule](https://example.org/rules/no-typos.md)`,
      },
      helpUri: 'https://example.org/rules/no-typos.md',
      defaultConfiguration: { level: 'error' },
      properties: { tags: [group], group },
    });
    for (const { ruleId, ruleIndex } of run.results!) {
      expect(driver.rules?.[ruleIndex!]?.id).toBe(ruleId);
    }
  });

  it('describes a rule that it does not know', () => {
    const [rule] = runOf([resultOf([finding(SOURCE, 'Tom', { ruleId: 'my-rule' })])]).tool.driver
      .rules!;
    expect(rule).toMatchObject({
      id: 'my-rule',
      shortDescription: { text: 'The rule my-rule.' },
      defaultConfiguration: { level: 'error' },
    });
    expect(rule).not.toHaveProperty('helpUri');
  });

  it.each([
    ['useful-extra', { enabled: false }],
    ['interview-reference', { enabled: false }],
    ['named-position', { level: 'warning' }],
    ['subject-line', { level: 'warning' }],
  ])('says how %s is set by default', (ruleId, defaultConfiguration) => {
    const [rule] = runOf([resultOf([finding(SOURCE, 'Tom', { ruleId })])]).tool.driver.rules!;
    expect(rule).toMatchObject({ id: ruleId, defaultConfiguration });
  });

  it('places a finding in UTF-16 code units', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    const { artifactLocation, region } = typo!.locations![0]!.physicalLocation!;
    expect(artifactLocation).toEqual({ uri: 'drafts/to%20sarah.txt', uriBaseId: '%SRCROOT%' });
    expect(run.originalUriBaseIds).toHaveProperty('%SRCROOT%');
    expect(region).toEqual({
      startLine: 3,
      startColumn: 11,
      endLine: 3,
      endColumn: 18,
      charOffset: 23,
      charLength: 7,
    });
    expect(cutOut(region!)).toBe('recieve');
    const empty = absence!.locations![0]!.physicalLocation!.region!;
    expect([empty.charLength, empty.endColumn]).toEqual([0, empty.startColumn]);
  });

  it('gives levels, prints, fixes and other places', () => {
    expect(run.results!.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'error']);
    expect(typo!.partialFingerprints).toEqual({ 'followupLint/v1': 'a1' });
    expect(typo!.fixes).toHaveLength(1);
    const [change] = typo!.fixes![0]!.artifactChanges;
    expect(typo!.fixes![0]!.description).toEqual({ text: 'Write “receive”.' });
    expect(change!.replacements[0]).toMatchObject({
      deletedRegion: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 18 },
      insertedContent: { text: 'receive' },
    });
    expect(pressure!.properties?.['suggestions']).toEqual(['Ask when they expect to decide.']);
    const [related] = pressure!.relatedLocations!;
    expect(related!.message).toEqual({ text: 'The reader is greeted here.' });
    expect(cutOut(related!.physicalLocation!.region!)).toBe('Dear');
    expect(related!.physicalLocation!.region!.startLine).toBe(1);
  });

  it('keeps what is suppressed, with the reason', () => {
    expect(suppressed!.suppressions).toEqual([
      { kind: 'inSource', justification: 'She signs so.' },
    ]);
    expect(typo!.suppressions).toEqual([]);
    const none = runOf([{ ...POOR, suppressed: [] }]).results!;
    expect(none.every((result) => !('suppressions' in result))).toBe(true);
  });

  it('reports limits and crashes as notifications', () => {
    const [invocation] = run.invocations!;
    expect(invocation!.executionSuccessful).toBe(true);
    expect(invocation!.toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'engine/limit-body-length', index: 0 }, level: 'warning' },
    ]);
    expect(driver.notifications?.map(({ id }) => id)).toEqual(['engine/limit-body-length']);
    const crashed = runOf([
      resultOf([finding(SOURCE, 'Tom', { fatal: true, messageId: 'crash' })]),
    ]);
    expect(crashed.results).toEqual([]);
    expect(crashed.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { descriptor: { id: 'engine/crash' }, associatedRule: { id: 'no-typos', index: 0 } },
        ],
      },
    ]);
  });

  it.each([
    ['C:\\My Drafts\\a#.txt', { uri: 'file:///C:/My%20Drafts/a%23.txt' }],
    ['/tmp/é.txt', { uri: 'file:///tmp/%C3%A9.txt' }],
    ['.\\a\n%.txt', { uri: 'a%0A%25.txt', uriBaseId: '%SRCROOT%' }],
  ])('writes %j as a URI', (filePath, location) => {
    const [result] = runOf([{ ...POOR, filePath }]).results!;
    expect(result!.locations![0]!.physicalLocation!.artifactLocation).toEqual(location);
    expect(result!.fixes![0]!.artifactChanges[0]!.artifactLocation).toEqual(location);
  });

  it('lets no message make a link', () => {
    const message = 'Fill “[Company]” in [here](https://evil.example).';
    const [result] = runOf([resultOf([finding(SOURCE, 'Tom', { message })])]).results!;
    expect(result!.message.text).toBe('Fill “[Company]” in \\[here](https://evil.example).');
  });
});

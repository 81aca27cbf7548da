import type { FormatOptions } from '../../src/format/index.ts';
import { rules } from '../../src/index.ts';
import type { Fix, LintResult } from '../../src/model/diagnostic.ts';
import { finding, resultOf } from './results.ts';

export const SOURCE = `Dear Sarah,

I hope to recieve word ASAP, and thank you for the talk.

Best,
Tom
`;

const fix: Fix = { range: [23, 30], text: 'receive', safety: 'safe' };
const at = (line: number, column: number, length: number) => ({
  loc: { start: { line, column }, end: { line, column: column + length } },
});

/** A draft with a finding of each severity, a limit, a suppressed finding and checks of each status. */
export const POOR: LintResult = resultOf(
  [
    finding(SOURCE, 'recieve', {
      ...at(3, 11, 7),
      message: '“recieve” looks misspelt. Did you mean “receive”?',
      fix,
      suggestions: [{ message: 'Write “receive”.', fix }],
      url: 'https://example.org/rules/no-typos.md',
      fingerprint: 'a1',
    }),
    finding(SOURCE, 'ASAP', {
      ...at(3, 24, 4),
      ruleId: 'no-pressure',
      messageId: 'asap',
      message: '“ASAP” presses the reader.',
      severity: 'warning',
      suggestions: [{ message: 'Ask when they expect to decide.' }],
      related: [{ range: [0, 4], message: 'The reader is greeted here.' }],
      url: 'https://example.org/rules/no-pressure.md',
      fingerprint: 'b2',
    }),
    finding(SOURCE, 'Best', {
      ...at(5, 1, 0),
      ruleId: 'interest',
      messageId: 'missing',
      message: 'Nothing here says that you want this role.',
      severity: 'info',
      anchor: 'absence',
      range: [SOURCE.indexOf('Best'), SOURCE.indexOf('Best')],
      fingerprint: 'c3',
    }),
    finding(SOURCE, 'Tom', {
      ...at(6, 1, 3),
      ruleId: null,
      messageId: 'limit-body-length',
      message: 'Only the first 10 characters were judged.',
      severity: 'warning',
      fingerprint: 'd4',
    }),
  ],
  [
    { ruleId: 'no-typos', status: 'failed', evidence: [] },
    { ruleId: 'no-pressure', status: 'failed', evidence: [] },
    { ruleId: 'interest', status: 'failed', evidence: [] },
    {
      ruleId: 'gratitude',
      status: 'passed',
      evidence: [{ range: [43, 52], text: 'thank you' }],
    },
    {
      ruleId: 'promised-date',
      status: 'skipped',
      reason: 'Not known: promisedDate.',
      evidence: [],
    },
    { ruleId: 'no-salary', status: 'not-applicable', evidence: [] },
    { ruleId: 'named-person', status: 'failed', evidence: [] },
  ],
  {
    filePath: 'drafts/to sarah.txt',
    fixableCount: 1,
    suppressed: [
      {
        ...finding(SOURCE, 'Sarah', { ruleId: 'named-person', message: '“Sarah” is known.' }),
        reason: 'She signs so.',
      },
    ],
  },
);

export const GOOD: LintResult = resultOf(
  [],
  [{ ruleId: 'gratitude', status: 'passed', evidence: [{ range: [0, 4], text: 'Dear' }] }],
  { filePath: 'good.txt' },
);

export const OPTIONS: FormatOptions = {
  sourceOf: () => SOURCE,
  summaries: new Map(rules.map(({ id, rule }) => [id, rule.summary])),
  rules,
  version: '1.2.3',
};

import { describe, expect, it } from 'vitest';
import { createLinter, rules } from '../../src/index.ts';
import { createNodeLinter } from '../../src/node/index.ts';

const GOOD =
  'Dear Ms. Nair,\n\nThank you for speaking with me on Tuesday about the post of data analyst. I liked hearing how your team moved the billing reports, and I would be glad to join it.\n\nKind regards,\nTomasz Lewandowski\n';
const POOR = 'Hello,\n\nI want to recieve an answer. What is the salary?\n';
const FRENCH =
  'Madame,\n\nje vous remercie de m’avoir reçu mardi dernier pour le poste de comptable et je reste à votre disposition pour un nouvel entretien.\n\nCordialement,\nLuc';

const linter = createNodeLinter();

describe('checks', () => {
  it.each([GOOD, POOR, FRENCH, ''])('hold every rule once, with a status, for %j', (text) => {
    const { checks, diagnostics } = linter.lint(text);
    expect(checks.map(({ ruleId }) => ruleId)).toEqual(rules.map(({ id }) => id));
    for (const { ruleId, status, reason } of checks) {
      const found = diagnostics.some((diagnostic) => diagnostic.ruleId === ruleId);
      expect(status === 'failed', ruleId).toBe(found);
      if (status === 'skipped' || status === 'not-applicable') expect(reason, ruleId).toBeTruthy();
    }
  });

  it('show the words that satisfied a rule', () => {
    const check = linter.lint(GOOD).checks.find(({ ruleId }) => ruleId === 'gratitude');
    expect(check).toMatchObject({ status: 'passed' });
    expect(check?.evidence[0]?.text).toMatch(/^Thank/);
  });

  it('say that spelling is not judged without a word list', () => {
    const check = createLinter()
      .lint(POOR)
      .checks.find(({ ruleId }) => ruleId === 'no-typos');
    expect(check?.status).toBe('skipped');
    expect(check?.reason).toBeTruthy();
  });

  it('say what date is missing', () => {
    for (const { id, rule } of rules) {
      if (!rule.requires?.length || rule.kinds !== 'all') continue;
      const check = linter.lint(GOOD).checks.find(({ ruleId }) => ruleId === id);
      expect(['skipped', 'not-applicable']).toContain(check?.status);
    }
  });
});

describe('the kind', () => {
  it('is the given one', () => {
    expect(linter.lint(GOOD, { kind: 'final-check' }).kind).toEqual({
      value: 'final-check',
      source: 'given',
      confidence: 1,
    });
  });

  it('is detected where the words tell', () => {
    const text =
      'Dear Sam,\n\nI am writing to ask whether there is any update on my application for the post of cook, for which we met two weeks ago. Has a decision been made?\n\nKind regards,\nMei';
    const { kind } = linter.lint(text);
    expect(kind).toMatchObject({ value: 'status-check', source: 'detected' });
    expect(kind.confidence).toBeGreaterThan(0);
    expect(kind.confidence).toBeLessThanOrEqual(1);
  });

  it('is a thank-you where nothing tells', () => {
    expect(linter.lint('Dear Sam,\n\nIt rained.\n').kind).toEqual({
      value: 'thank-you',
      source: 'default',
      confidence: 0,
    });
  });

  it('is detected with the words that told', () => {
    const text = 'Is there any update on my application?';
    const { value, evidence } = linter.detectKind(text);
    expect(value).toBe('status-check');
    expect(evidence.length).toBeGreaterThan(0);
  });
});

describe('a result', () => {
  it('is equal for equal input', () => {
    for (const text of [GOOD, POOR, FRENCH]) {
      expect(linter.lint(text)).toEqual(linter.lint(text));
      expect(createNodeLinter().lint(text)).toEqual(linter.lint(text));
    }
  });

  it('is plain data', () => {
    const result = linter.lint(POOR);
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('hands on file path, id, channel and template', () => {
    const given = { filePath: 'a.txt', id: '7', channel: 'letter', template: true } as const;
    expect(linter.lint(GOOD, given)).toMatchObject(given);
  });

  it('counts what it holds', () => {
    const { diagnostics, errorCount, warningCount, infoCount, fixableCount } = linter.lint(POOR);
    expect(errorCount + warningCount + infoCount).toBe(diagnostics.length);
    expect(errorCount).toBeGreaterThan(0);
    expect(fixableCount).toBe(diagnostics.filter(({ fix }) => fix).length);
  });

  it('has fingerprints that stay when something changes elsewhere, and differ from each other', () => {
    const prints = (text: string) =>
      linter.lint(text, { kind: 'thank-you' }).diagnostics.map(({ fingerprint }) => fingerprint);
    expect(prints(`\n\n${POOR}`)).toEqual(prints(POOR));
    expect(new Set(prints(POOR)).size).toBe(prints(POOR).length);
  });

  it('is not the worse for a frozen context', () => {
    const context = Object.freeze({ interviewer: 'Priya Nair', words: Object.freeze(['Grafana']) });
    expect(() => linter.lint(GOOD, { context })).not.toThrow();
  });
});

describe('another language', () => {
  it('is said, and wording is not judged', () => {
    const { diagnostics, checks } = linter.lint(FRENCH);
    expect(diagnostics.filter(({ ruleId }) => ruleId === null)).toMatchObject([
      { messageId: 'unsupported-language', severity: 'info' },
    ]);
    expect(checks.find(({ ruleId }) => ruleId === 'no-typos')?.status).toBe('skipped');
  });
});

describe('a word list', () => {
  it('that is none is refused', () => {
    expect(() => createLinter({ wordList: new Uint8Array(100) })).toThrow();
    expect(() => createLinter({ wordList: new Uint8Array() })).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { ConfigError, KINDS, type LinterConfig, createLinter, rules } from '../../src/index.ts';

const POOR = 'Hello,\n\nI want an answer. What is the salary?\n';
const of = (config: LinterConfig, id: string, options = {}) =>
  createLinter(config)
    .lint(POOR, { kind: 'thank-you', ...options })
    .diagnostics.filter(({ ruleId }) => ruleId === id);

const wrong = (config: unknown): string => {
  try {
    createLinter(config as LinterConfig);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  return 'no error';
};

describe('a wrong configuration is an error that says what was meant', () => {
  it.each([
    ['rule', { rules: { gratitud: 'off' } }, '“gratitude”'],
    ['preset', { extends: 'recomended' }, '“recommended”'],
    ['preset in a list', { extends: ['recommended', 'recomended'] }, '“recommended”'],
    ['key', { rule: {} }, '“rules”'],
    ['option', { rules: { concise: ['warning', { maxWord: 100 }] } }, '“maxWords”'],
    ['severity', { rules: { gratitude: 'warn' } }, '“warning”'],
    ['override key', { overrides: [{ files: '*', chanel: 'email' }] }, '“channel”'],
    ['limit', { limits: { finding: 3 } }, '“findings”'],
    ['context key', { context: { interviewr: 'Priya' } }, '“interviewer”'],
  ])('unknown %s', (_, config, meant) => {
    expect(wrong(config)).toContain(`Did you mean ${meant}?`);
  });

  it.each([
    ['type of an option', { rules: { concise: ['warning', { maxWords: '100' }] } }],
    ['options of a rule that has none', { rules: { gratitude: ['error', { most: 1 }] } }],
    ['context of a wrong type', { context: { interviewer: 3 } }],
    ['culture', { context: { culture: 'stiff' } }],
    ['words', { context: { words: 'Grafana' } }],
    [
      'previous messages',
      { context: { previousMessages: [{ kind: 'letter', date: '2026-01-01' }] } },
    ],
    ['previous messages that are no list', { context: { previousMessages: 'two' } }],
    ['previous message that is none', { context: { previousMessages: [null] } }],
    ['inherited name of a rule', { rules: { constructor: 'off' } }],
    ['inherited name of a preset', { extends: 'toString' }],
    ['rules that are a list', { rules: ['gratitude'] }],
    ['context that is a text', { context: 'Priya' }],
    ['context that is null', { context: null }],
    ['limits that are a number', { limits: 3 }],
    ['limits that are a list', { limits: [3] }],
    ['limits that are null', { limits: null }],
    ['limit of nought', { limits: { findings: 0 } }],
    ['limit that is no whole number', { limits: { findings: 1.5 } }],
    ['limit above that of the command', { limits: { findings: 1e9 } }],
    ['list of words that is a text', { words: 'Grafana' }],
    ['configuration that is null', null],
    ['overrides that are an object', { overrides: {} }],
    ['override without files', { overrides: [{ template: true }] }],
    ['override that is null', { overrides: [null] }],
    ['rule set to null', { rules: { gratitude: null } }],
    ['rule set to an empty list', { rules: { gratitude: [] } }],
    ['options that are a text', { rules: { concise: ['warning', 'maxWords'] } }],
    ['options that are a list', { rules: { concise: ['warning', [100]] } }],
    ['option that is no number', { rules: { concise: ['warning', { maxWords: Number.NaN }] } }],
  ])('wrong %s', (_, config) => {
    expect(wrong(config)).not.toBe('no error');
  });

  it('also in the context of one message', () => {
    const linter = createLinter();
    expect(() => linter.lint('Hi', { context: { interviewr: 'Priya' } as object })).toThrow(
      ConfigError,
    );
    expect(() => linter.detectKind('Hi', { culture: 'x' } as object)).toThrow(ConfigError);
  });
});

describe('severities', () => {
  it('depend on the kind', () => {
    expect(of({}, 'gratitude')[0]?.severity).toBe('error');
    expect(of({}, 'gratitude', { kind: 'status-check' })[0]?.severity).toBe('warning');
  });

  it.each(['info', 'warning', 'error'] as const)(
    'are %s for all kinds where configured',
    (severity) => {
      for (const kind of KINDS) {
        expect(of({ rules: { gratitude: severity } }, 'gratitude', { kind })[0]?.severity).toBe(
          severity,
        );
      }
    },
  );

  it('off is silent, and the check says so', () => {
    const { diagnostics, checks } = createLinter({ rules: { gratitude: 'off' } }).lint(POOR);
    expect(diagnostics.some(({ ruleId }) => ruleId === 'gratitude')).toBe(false);
    expect(checks.find(({ ruleId }) => ruleId === 'gratitude')).toMatchObject({
      status: 'not-applicable',
      reason: expect.stringContaining('off') as string,
    });
  });

  it('of a rule win over those of a preset', () => {
    expect(
      of({ extends: 'recommended', rules: { gratitude: 'info' } }, 'gratitude')[0]?.severity,
    ).toBe('info');
  });
});

describe('options', () => {
  const text = `Dear Sam,\n\n${'Thank you for your time. '.repeat(5)}\n\nBest,\nMei\n`;
  const found = (config: LinterConfig) =>
    createLinter(config)
      .lint(text, { kind: 'thank-you' })
      .diagnostics.some(({ ruleId }) => ruleId === 'concise');

  it('take the place of the defaults', () => {
    expect(found({})).toBe(false);
    expect(found({ rules: { concise: ['warning', { maxWords: 10 }] } })).toBe(true);
    expect(found({ rules: { concise: ['off', { maxWords: 10 }] } })).toBe(false);
  });

  it('have defaults that a rule accepts itself', () => {
    for (const { id, rule } of rules) {
      const config = { rules: { [id]: ['warning', rule.options ?? {}] as const } };
      expect(() => createLinter(config)).not.toThrow();
    }
  });
});

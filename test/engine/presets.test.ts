import { describe, expect, it } from 'vitest';
import {
  type Channel,
  type Context,
  createLinter,
  GUIDES,
  type Kind,
  presets,
  rules,
} from '../../src/index.ts';

const NOTE = 'Dear Ms Okafor,\n\nThank you for your time.\n\nKind regards,\nAna\n';

const reports = (preset: string, id: string, kind: Kind, context: Context): string[] =>
  createLinter({ extends: preset })
    .lint(NOTE, { kind, context })
    .diagnostics.filter(({ ruleId }) => ruleId === id)
    .map(({ messageId, severity }) => `${messageId} ${severity}`);

const isOn = (preset: string, id: string, kind: Kind, channel: Channel = 'email'): boolean =>
  createLinter({ extends: preset })
    .lint(NOTE, { kind, channel })
    .checks.every(({ ruleId, reason }) => ruleId !== id || reason !== 'Switched off.');

describe('strict', () => {
  it.each(rules.map(({ id, rule }) => ({ id, rule })))('has $id on', ({ id, rule }) => {
    for (const kind of rule.kinds === 'all' ? ['thank-you' as const] : rule.kinds)
      expect(isOn('strict', id, kind, rule.channels?.[0])).toBe(true);
  });
});

describe.each(Object.keys(GUIDES))('guide/%s', (guide) => {
  it.each(rules.map(({ id, rule }) => ({ id, rule })))(
    'has $id on where the guide states it',
    ({ id, rule }) => {
      const kind = rule.kinds === 'all' ? 'thank-you' : (rule.kinds[0] as Kind);
      const isStated = rule.sources.some((source) => source === guide);
      expect(isOn(`guide/${guide}`, id, kind, rule.channels?.[0])).toBe(isStated);
    },
  );
});

/** What the table “When, and how often” of the guides asks for. */
describe('when, and how often', () => {
  const thanked = (sentDate: string) => ({ interviewDate: '2026-03-02T10:00', sentDate });

  it.each([
    ['guide/dos-and-donts', ['tooLate error']],
    ['guide/secret', ['tooLate error']],
    ['guide/best-practices', []],
    ['guide/comprehensive', ['tooLate error']],
    ['guide/etiquette', []],
    ['recommended', ['late warning']],
  ])('%s on a thank-you 40 hours after', (preset, expected) => {
    const found = reports(preset, 'thank-you-timing', 'thank-you', thanked('2026-03-04T02:00'));
    expect(found).toEqual(expected);
  });

  it.each([
    ['guide/secret', ['soonAfterPromise error']],
    ['guide/etiquette', []],
    ['recommended', []],
  ])('%s on the promised day itself', (preset, expected) => {
    const context = { promisedDate: '2026-03-10', sentDate: '2026-03-10' };
    expect(reports(preset, 'follow-up-timing', 'status-check', context)).toEqual(expected);
  });

  it.each([
    ['guide/etiquette', ['soonAfterPromise error']],
    ['recommended', []],
  ])('%s on a second check five days after the promise', (preset, expected) => {
    const context: Context = {
      promisedDate: '2026-03-10',
      sentDate: '2026-03-15',
      previousMessages: [{ kind: 'status-check', date: '2026-03-11' }],
    };
    expect(reports(preset, 'follow-up-timing', 'status-check', context)).toEqual(expected);
  });

  it.each([
    ['guide/dos-and-donts', ['tooMany error']],
    ['guide/secret', []],
    ['guide/best-practices', ['tooMany error']],
    ['guide/comprehensive', []],
    ['recommended', []],
  ])('%s on a second status check after two weeks', (preset, expected) => {
    const context: Context = {
      sentDate: '2026-03-24',
      previousMessages: [{ kind: 'status-check', date: '2026-03-10' }],
    };
    expect(reports(preset, 'follow-up-limit', 'status-check', context)).toEqual(expected);
  });

  it.each([
    ['strict', ['tooLong error']],
    ['guide/secret', ['tooLong error']],
    ['recommended', []],
  ])('%s on a status check after six weeks', (preset, expected) => {
    const context: Context = {
      sentDate: '2026-04-15',
      previousMessages: [{ kind: 'thank-you', date: '2026-03-03' }],
    };
    expect(reports(preset, 'follow-up-limit', 'status-check', context)).toEqual(expected);
  });
});

describe('settings on top of a preset', () => {
  const context = { promisedDate: '2026-03-10', sentDate: '2026-03-10' };
  const found = (setting: 'warning' | ['warning', { afterPromise: number }]) =>
    createLinter({ extends: 'guide/secret', rules: { 'follow-up-timing': setting } })
      .lint(NOTE, { kind: 'status-check', context })
      .diagnostics.filter(({ ruleId }) => ruleId === 'follow-up-timing')
      .map(({ severity }) => severity);

  it('keep the options of the preset where they give only a severity', () => {
    expect(found('warning')).toEqual(['warning']);
  });

  it('change the options that they give', () => {
    expect(found(['warning', { afterPromise: 0 }])).toEqual([]);
  });

  it('of a later preset replace those of an earlier one', () => {
    const linter = createLinter({ extends: ['strict', 'guide/etiquette'] });
    const check = linter
      .lint(NOTE, { kind: 'thank-you' })
      .checks.find(({ ruleId }) => ruleId === 'useful-extra');
    expect(check?.reason).toBe('Switched off.');
  });

  it('know the presets by name', () => {
    expect(Object.keys(presets)).toEqual([
      'recommended',
      'strict',
      ...Object.keys(GUIDES).map((guide) => `guide/${guide}`),
    ]);
  });
});

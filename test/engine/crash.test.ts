import { expect, it } from 'vitest';
import { lintMessage } from '../../src/engine/lint-message.ts';
import { resolveConfig } from '../../src/engine/resolve-config.ts';
import type { RegisteredRule } from '../../src/model/config.ts';
import { type Rule, defineRule } from '../../src/rule.ts';

const base = {
  summary: 'Test.',
  why: 'Test.',
  sources: ['convention'],
  kinds: 'all',
  severity: 'warning',
  messages: { found: () => 'Found.' },
} as const;

const fine = defineRule({
  ...base,
  *check() {
    yield { messageId: 'found', at: { start: 0, end: 4 } };
  },
});

/** Ways in which a rule can go wrong, all of them in the engine's hands. */
const BROKEN: Readonly<Record<string, Rule>> = {
  'throws at once': defineRule({
    ...base,
    // eslint-disable-next-line require-yield
    *check() {
      throw new Error('secret of the draft');
    },
  }),
  'throws after a finding': defineRule({
    ...base,
    *check() {
      yield { messageId: 'found', at: { start: 0, end: 4 } };
      throw new TypeError('late');
    },
  }),
  'throws no error': defineRule({
    ...base,
    // eslint-disable-next-line require-yield
    *check() {
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw 'a text';
    },
  }),
  'reports beyond the text': defineRule({
    ...base,
    *check({ message }) {
      yield { messageId: 'found', at: { start: 0, end: message.source.length + 1 } };
    },
  }),
  'reports backwards': defineRule({
    ...base,
    *check() {
      yield { messageId: 'found', at: { start: 4, end: 0 } };
    },
  }),
  'uses an unknown message id': defineRule({
    ...base,
    *check() {
      yield { messageId: 'toString' as 'found', at: { start: 0, end: 4 } };
    },
  }),
  'fails in its message': defineRule({
    ...base,
    messages: {
      found: () => {
        throw new Error('no words');
      },
    },
    *check() {
      yield { messageId: 'found', at: { start: 0, end: 4 } };
    },
  }),
};

it.each(Object.entries(BROKEN))('a rule that %s costs only itself', (_, rule) => {
  const registered: RegisteredRule[] = [
    { id: 'broken', group: 'content', rule },
    { id: 'fine', group: 'content', rule: fine },
  ];
  const config = resolveConfig({}, registered, {});
  const { diagnostics, checks, errorCount } = lintMessage('Dear Sam, thank you.', {}, config, {});
  const broken = diagnostics.filter(({ ruleId }) => ruleId === 'broken');
  expect(broken).toHaveLength(1);
  expect(broken[0]).toMatchObject({ fatal: true, severity: 'error', messageId: 'crash' });
  expect(broken[0]?.message).not.toContain('secret');
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'fine')).toHaveLength(1);
  expect(errorCount).toBe(1);
  expect(checks).toMatchObject([
    { ruleId: 'broken', status: 'skipped', evidence: [] },
    { ruleId: 'fine', status: 'failed' },
  ]);
  expect(checks[0]?.reason).toBeTruthy();
});

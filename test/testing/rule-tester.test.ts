import { describe, expect, it, vi } from 'vitest';
import { defineRule } from '../../src/rule.ts';
import { RuleTester, type Cases } from '../../src/testing/index.ts';

const noLlamas = defineRule({
  summary: 'Leave llamas out.',
  why: 'They spit.',
  sources: ['convention'],
  kinds: 'all',
  severity: 'off',
  options: { besides: 'none' },
  messages: {
    found: ({ word }: { word: string }) => `“${word}” spits.`,
    none: () => 'No greeting.',
  },
  *check({ message, facts, options }) {
    if (message.source.includes('crash')) throw new Error('on purpose');
    if (!facts.greeting) yield { messageId: 'none', at: { missingFrom: 'greeting' } };
    for (const match of message.source.matchAll(/llama/gu)) {
      const at = { start: match.index, end: match.index + 5 };
      if (options.besides === 'llama') return;
      yield {
        messageId: 'found',
        at,
        args: { word: match[0] },
        fix: { at, text: 'alpaca', safety: 'safe' },
        suggestions: [{ message: 'Write “alpaca”.' }],
      };
    }
  },
});

const text = 'Dear Ana,\n\nThe llama and the llama.\n';
const found = {
  messageId: 'found',
  at: 'llama',
  message: '“llama” spits.',
  suggestions: ['Write “alpaca”.'],
};
const output = text.replaceAll('llama', 'alpaca');

/** The names of the cases that ran, and the first that failed with its problem. */
function run(cases: Partial<Cases>): { names: string[]; problem: string | undefined } {
  const names: string[] = [];
  const note = (name: string, body: () => void) => {
    names.push(name);
    body();
  };
  [RuleTester.describe, RuleTester.it] = [note, note];
  try {
    new RuleTester().run('no-llamas', noLlamas, { valid: [], invalid: [], ...cases });
    return { names, problem: undefined };
  } catch (error) {
    return { names, problem: (error as Error).message };
  } finally {
    [RuleTester.describe, RuleTester.it] = [undefined, undefined];
  }
}

describe('RuleTester', () => {
  it('passes cases that come out as expected, and names each', () => {
    const { names, problem } = run({
      valid: [
        'Dear Ana,\n\nThe alpaca.\n',
        { name: 'an option', text, options: { besides: 'llama' } },
      ],
      invalid: [
        { text, findings: [found, found], output },
        { text: 'Hm.', findings: [{ at: 'missing' }] },
      ],
    });
    expect(problem).toBeUndefined();
    expect(names).toEqual([
      'no-llamas',
      'valid: 1: Dear Ana, The alpaca.',
      'valid: an option',
      'invalid: 1: Dear Ana, The llama and the llama.',
      'invalid: 2: Hm.',
    ]);
  });

  it.each([['error'], ['off'], [{ default: 'off' }]] as const)(
    'judges with a rule of the severity %j, and at once where nothing runs tests',
    (severity) => {
      const rule = defineRule({
        ...noLlamas,
        severity,
        options: {},
        messages: { found: () => 'Found.' },
        *check() {
          yield { messageId: 'found', at: { start: 0, end: 3 } };
        },
      });
      const invalid = [{ text: 'Hm.', findings: [{ at: 'Hm.' }] }];
      const tester = new RuleTester();
      expect(() => tester.run('found', rule, { valid: [], invalid })).not.toThrow();
      expect(() => tester.run('found', rule, { valid: ['Hm.'], invalid })).toThrow(
        'should find nothing, but found found at “Hm.”',
      );
    },
  );

  it('runs in what is global', () => {
    const names: string[] = [];
    const note = (name: string, body: () => void) => {
      names.push(name);
      body();
    };
    vi.stubGlobal('describe', note);
    vi.stubGlobal('it', note);
    new RuleTester().run('no-llamas', noLlamas, { valid: ['Dear Ana,\n'], invalid: [] });
    vi.unstubAllGlobals();
    expect(names).toEqual(['no-llamas', 'valid: 1: Dear Ana,']);
  });

  it.each<[string, Partial<Cases>, string]>([
    ['nothing found', { invalid: [{ text: 'Dear Ana,\n', findings: [found] }] }, 'found nothing'],
    ['a finding in a valid case', { valid: [text] }, 'should find nothing'],
    [
      'a missing finding',
      { invalid: [{ text, findings: [found], output }] },
      'should find 1 things',
    ],
    ['no expected finding', { invalid: [{ text, findings: [] }] }, 'needs at least one'],
    [
      'other words',
      { invalid: [{ text, findings: [{ at: 'lama' }, found], output }] },
      'should have words',
    ],
    [
      'another message',
      { invalid: [{ text, findings: [{ message: 'x' }, found], output }] },
      'should have message',
    ],
    [
      'other suggestions',
      { invalid: [{ text, findings: [{ suggestions: [] }, found], output }] },
      'should have suggestions',
    ],
    [
      'a fix that is not expected',
      { invalid: [{ text, findings: [found, found] }] },
      'offers a fix',
    ],
    [
      'another output',
      { invalid: [{ text, findings: [found, found], output: 'x' }] },
      'should be fixed to',
    ],
    ['a crash', { valid: ['crash'] }, 'should judge, but crashed'],
  ])('fails on %s', (_, cases, problem) => {
    expect(run(cases).problem).toContain(problem);
  });
});

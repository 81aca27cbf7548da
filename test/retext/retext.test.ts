import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/index.ts';
import followupLint from '../../src/retext/index.ts';

const TEXT = `Dear Ana,

Thank you for the the tour. What is the salary?

Kind regards,
Bo Ek
`;

const run = (options = {}) => {
  const file = new VFile({ value: TEXT, path: 'draft.txt' });
  const processor = unified().use(retextEnglish).use(followupLint, options);
  processor.runSync(processor.parse(file), file);
  return file;
};

describe('the unified plugin', () => {
  it('adds messages with place, rule, severity and what is expected', () => {
    const { messages } = run({ about: { kind: 'thank-you' } });
    const repeated = messages.find(({ ruleId }) => ruleId === 'no-repeated-words');
    expect(repeated).toMatchObject({ source: 'followup-lint', fatal: true, line: 3 });
    const { start, end } = repeated?.place as {
      start: { offset: number };
      end: { offset: number };
    };
    expect(TEXT.slice(start.offset, end.offset)).toBe(repeated?.actual);
    expect(messages.find(({ ruleId }) => ruleId === 'no-salary')?.note).not.toBe('');
    expect(messages.some(({ fatal }) => fatal === false)).toBe(true);
    expect(messages.some(({ fatal }) => fatal === undefined)).toBe(true);
  });

  it('is printed by vfile-reporter', () => {
    const printed = reporter(run({ about: { kind: 'thank-you' } }), { color: false });
    expect(printed).toContain('draft.txt');
    const line = printed.split('\n').find((row) => row.includes('no-salary')) ?? '';
    expect(line).toContain('error');
    expect(line).toContain('followup-lint');
  });

  it('names its own notices, also for a file without a path', () => {
    const file = new VFile('Спасибо вам за беседу и за экскурсию по мастерской.\n');
    followupLint({ about: { kind: 'thank-you' } })(undefined, file);
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('unsupported-language');
  });

  it('expects each text that may stand in the place of the words, once', () => {
    const { messages } = run({ about: { kind: 'thank-you' } });
    const expected = messages.flatMap((message) => [message.expected ?? []]);
    expect(expected.some((texts) => texts.length > 0)).toBe(true);
    for (const texts of expected) expect(texts).toEqual([...new Set(texts)]);
  });

  it('takes the configuration of the linter', () => {
    const { messages } = run({ rules: { 'no-salary': 'off' }, about: { kind: 'thank-you' } });
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('no-salary');
    expect(() => run({ rules: { 'no-salry': 'off' } })).toThrow(ConfigError);
  });
});

import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { suppress } from '../../src/engine/suppressions.ts';
import type { Directive } from '../../src/model/directive.ts';

const linter = createLinter();
const TEXT = `Dear Ana,

Thank you for the tour of the kiln room.
What is the salary?
I demand an answer by Friday.
What about the bonus?

Kind regards,
Bo Ek
`;
const lint = () => linter.lint(TEXT, { kind: 'thank-you' });
const after = (words: string) => TEXT.indexOf(words) + words.length;
const directive = (type: Directive['type'], at: number, ...rules: string[]): Directive => ({
  type,
  rules,
  range: { start: at, end: at },
});
const silenced = (...directives: Directive[]) => {
  const { results, unused } = suppress([lint()], directives, TEXT);
  const words = (list: readonly { ruleId: string | null; range: [number, number] }[]) =>
    list
      .filter(({ ruleId }) => /^no-/u.test(ruleId ?? ''))
      .map(({ range }) => TEXT.slice(...range));
  const result = results[0] as (typeof results)[number];
  return { result, left: words(result.diagnostics), suppressed: words(result.suppressed), unused };
};

describe('a notice of the engine', () => {
  it('is silenced by nothing', () => {
    const limited = linter.lint(TEXT, { kind: 'thank-you', limits: { bodyLength: 60 } });
    const { results } = suppress([limited], [directive('disable-file', 0)], TEXT);
    expect(results[0]?.diagnostics.map(({ messageId }) => messageId)).toEqual([
      'limit-body-length',
    ]);
  });
});

describe('a directive', () => {
  it('silences a rule from its place on', () => {
    const { left, suppressed } = silenced(directive('disable', after('salary?'), 'no-salary'));
    expect(suppressed).toEqual(['bonus']);
    expect(left).toContain('salary');
  });

  it('silences all rules where it names none, until they are enabled', () => {
    const { left } = silenced(
      directive('disable', 0),
      directive('enable', after('Friday.'), 'no-salary'),
    );
    expect(left).toEqual(['bonus']);
  });

  it('silences the next line only', () => {
    const { left } = silenced(directive('disable-next-line', after('kiln'), 'no-salary'));
    expect(left).not.toContain('salary');
    expect(left).toContain('bonus');
  });

  it('silences the next line that is not blank', () => {
    const { left, unused } = silenced(
      directive('disable-next-line', after('kiln room.'), 'no-salary'),
      directive('disable-next-line', after('bonus?'), 'no-salary'),
    );
    expect(left).toContain('bonus');
    expect(unused.map(({ directive: { range } }) => range.start)).toEqual([after('bonus?')]);
    const comment = 'What about the bonus?\n';
    const spaced = TEXT.replace('What is', '\n \t\nWhat is').replace(comment, `\r\n${comment}`);
    const at = (words: string): Directive => ({
      ...directive('disable-next-line', 0, 'no-salary'),
      range: { start: 0, end: spaced.indexOf(words) },
    });
    const result = linter.lint(spaced, { kind: 'thank-you' });
    const { results } = suppress([result], [at(' of the kiln'), at(' by Friday')], spaced);
    expect(results[0]?.suppressed).toHaveLength(2);
  });

  it('silences the whole file', () => {
    const { left } = silenced(directive('disable-file', TEXT.length, 'no-salary', 'no-pressure'));
    expect(left).toEqual([]);
  });

  it('keeps the reason with what it silences, and the counts right', () => {
    const because: Directive = { ...directive('disable-file', 0, 'no-salary'), reason: 'asked to' };
    const { result } = silenced(because);
    expect(result.suppressed.map(({ reason }) => reason)).toEqual(['asked to', 'asked to']);
    expect(result.errorCount).toBe(
      result.diagnostics.filter(({ severity }) => severity === 'error').length,
    );
    expect(result.checks.find(({ ruleId }) => ruleId === 'no-salary')).toMatchObject({
      status: 'skipped',
      reason: 'All its findings are suppressed.',
    });
  });

  it('that silences nothing is unused, rule by rule', () => {
    const { unused } = silenced(
      directive('disable-file', 0, 'no-salary', 'no-emoji'),
      directive('disable-next-line', after('Bo Ek')),
    );
    expect(unused.map(({ rule }) => rule)).toEqual(['no-emoji', undefined]);
  });
});

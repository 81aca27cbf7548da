import { describe, expect, it } from 'vitest';
import { applyFixes, edit, MAX_PASSES } from '../../src/engine/apply-fixes.ts';
import type { Diagnostic, Fix } from '../../src/model/diagnostic.ts';

const fix = (start: number, end: number, text: string, safety: Fix['safety'] = 'safe'): Fix => ({
  range: [start, end],
  text,
  safety,
});
const found = (...fixes: Fix[]) => fixes.map((item) => ({ fix: item }) as unknown as Diagnostic);
/** Findings wherever one word stands, fixed to another. */
const rewriting = (rules: Readonly<Record<string, string>>) => (text: string) =>
  found(
    ...Object.entries(rules).flatMap(([from, to]) =>
      text.includes(from) ? [fix(text.indexOf(from), text.indexOf(from) + from.length, to)] : [],
    ),
  );

describe('edits', () => {
  it('replace, insert and delete', () => {
    expect(edit('one two three', [fix(0, 3, 'a'), fix(4, 4, 'and '), fix(7, 13, '')])).toBe(
      'a and two',
    );
  });
});

describe('fixes', () => {
  it('are applied until none is left', () => {
    const fixed = applyFixes('a b', rewriting({ a: 'bb', bb: 'c' }), 'safe');
    expect(fixed).toEqual({ output: 'c b', applied: 2 });
  });

  it('that begin at one place are taken shortest first', () => {
    const once = (text: string) =>
      text === 'abcd' ? found(fix(0, 3, 'x'), fix(0, 1, 'y')) : found();
    expect(applyFixes('abcd', once, 'safe').output).toBe('ybcd');
  });

  it('that touch wait for the next pass', () => {
    const once = (text: string) =>
      text === 'abcd' ? found(fix(0, 2, 'x'), fix(1, 3, 'y'), fix(3, 4, 'z')) : found();
    expect(applyFixes('abcd', once, 'safe').output).toBe('xcz');
  });

  it('that are unsafe are left out unless asked for', () => {
    const unsafe = (text: string) => (text === 'a' ? found(fix(0, 1, 'b', 'unsafe')) : found());
    expect(applyFixes('a', unsafe, 'safe').output).toBe('a');
    expect(applyFixes('a', unsafe, 'unsafe').output).toBe('b');
  });

  it.each([2, 3, 7])('that go round in a circle of %i leave the text as it was', (length) => {
    const words = Array.from({ length }, (_, i) => `w${i}.`);
    const circle = Object.fromEntries(
      words.map((word, i) => [word, words[(i + 1) % length] ?? '']),
    );
    const only = (text: string) => rewriting(circle)(text).slice(0, 1);
    expect(applyFixes('w0.', only, 'safe')).toEqual({
      output: 'w0.',
      applied: 0,
      unsettled: 'cycle',
    });
  });

  it('that grow without end leave the text as it was', () => {
    let passes = 0;
    const growing = () => {
      passes += 1;
      return found(fix(0, 0, 'x'));
    };
    expect(applyFixes('a', growing, 'safe')).toEqual({
      output: 'a',
      applied: 0,
      unsettled: 'limit',
    });
    expect(passes).toBe(MAX_PASSES + 1);
  });
});

import { expect, it } from 'vitest';
import { Positions } from '../../src/engine/positions.ts';
import { toSource } from '../../src/engine/to-source.ts';
import { finding, resultOf } from '../format/results.ts';

const TEXT = 'Dear Ana, thank you.';
const SOURCE = `# ${TEXT}`;
const way = {
  span: ({ start, end }: { start: number; end: number }) => ({ start: start + 2, end: end + 2 }),
  isCopied: () => true,
};

it('moves findings, fixes and related places into the source', () => {
  const fix = { range: [5, 8] as [number, number], text: 'Bo', safety: 'safe' as const };
  const related = [{ range: [0, 4] as [number, number], message: 'The greeting.' }];
  const suggestions = [{ message: 'Write “Bo”.', fix }];
  const result = resultOf([
    finding(TEXT, 'Ana', { fix, suggestions, related }),
    finding(TEXT, 'you'),
  ]);
  const [first, second] = toSource(result, way, true, new Positions(SOURCE)).diagnostics;
  const words = ([start, end]: readonly [number, number]) => SOURCE.slice(start, end);
  expect(words(first!.range)).toBe('Ana');
  expect(words(first!.fix!.range)).toBe('Ana');
  expect(words(first!.suggestions![0]!.fix!.range)).toBe('Ana');
  expect(first!.related).toEqual([{ range: [2, 6], message: 'The greeting.' }]);
  expect(words(second!.range)).toBe('you');
  expect(second).not.toHaveProperty('related');
  const [fixed] = toSource(result, way, false, new Positions(SOURCE)).diagnostics;
  expect(fixed).not.toHaveProperty('fix');
  expect(fixed!.suggestions).toEqual([{ message: 'Write “Bo”.' }]);
});

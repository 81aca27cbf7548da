import { describe, expect, it } from 'vitest';
import { SHAPES, textOf } from '../../bench/shapes.ts';
import { createNodeLinter } from '../../src/node/index.ts';
import { problemOf } from '../property/problem-of.ts';

const KB = 1024;
const linter = createNodeLinter();
const timeOf = (shape: string, size: number) => {
  const text = textOf(shape, size);
  const start = performance.now();
  const result = linter.lint(text, { limits: { bodyLength: 2 * KB * KB } });
  const time = performance.now() - start;
  expect(problemOf(text, result)).toBeUndefined();
  return time;
};

it('a megabyte of words that all tell the kind is judged', () => {
  expect(timeOf('one word again', KB * KB)).toBeGreaterThan(0);
});

describe('four times the text', () => {
  // What grows with the square takes sixteen times as long. Exact exponents: npm run bench:growth.
  it.each(Object.keys(SHAPES))('takes no more than about four times as long, of %s', (shape) => {
    const ratios: number[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      const small = timeOf(shape, 16 * KB);
      ratios.push(timeOf(shape, 64 * KB) / Math.max(small, 5));
      if ((ratios.at(-1) ?? 0) < 9) return;
    }
    expect(Math.min(...ratios)).toBeLessThan(9);
  });
});

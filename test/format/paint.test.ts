import { expect, it } from 'vitest';
import { ansi, plain } from '../../src/format/paint.ts';

it('colours a text, and nothing where there is none', () => {
  expect(ansi('good', 'yes')).toBe('\x1B[32myes\x1B[39m');
  expect(ansi('good', '')).toBe('');
  expect(plain('good', 'yes')).toBe('yes');
});

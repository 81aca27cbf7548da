import { expect, it } from 'vitest';
import { sourceSpan, toVisibleText } from '../../src/parse/visible-text.ts';

const SOURCE = '\u200BDear\u00A0A\u00ADna';

it('drops what cannot be seen and knows the way back', () => {
  const visible = toVisibleText(SOURCE);
  expect(visible.text).toBe('Dear Ana');
  expect(sourceSpan({ start: 5, end: 8 }, visible)).toEqual({ start: 6, end: 10 });
});

it('keeps what was dropped out of a range that starts or ends beside it', () => {
  const visible = toVisibleText(SOURCE);
  expect(sourceSpan({ start: 0, end: 4 }, visible)).toEqual({ start: 1, end: 5 });
  expect(visible.endOf(0)).toBe(0);
});

import { expect, it } from 'vitest';
import { joined } from '../../src/input/joined-text.ts';
import { TextBuilder } from '../../src/input/text-builder.ts';
import { expectSound, sourceOf } from './places.ts';

const SOURCE = 'Dear Ana, <b>thank</b> you.';

function copied(words: string) {
  const out = new TextBuilder(SOURCE, SOURCE.indexOf(words));
  out.copy(SOURCE.indexOf(words), SOURCE.indexOf(words) + words.length);
  return out.finish();
}

it('maps each part to where it comes from', () => {
  const text = joined([copied('Dear '), copied('thank'), copied(' you')]);
  expect(text.text).toBe('Dear thank you');
  expect(sourceOf(SOURCE, text, 'thank')).toBe('thank');
  expect(sourceOf(SOURCE, text, 'thank you')).toBe('thank</b> you');
  expect(text.map.span({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  expect(text.map.isCopied({ start: 0, end: 5 })).toBe(true);
  expect(text.map.isCopied({ start: 0, end: 6 })).toBe(false);
  expectSound(SOURCE, text);
});

it('of nothing is nothing, at the start', () => {
  const { text, map } = joined([]);
  expect(text).toBe('');
  expect(map.offset(0)).toBe(0);
  expect(map.span({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  expect(map.isCopied({ start: 0, end: 0 })).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined } from '../../src/input/joined-text.ts';
import { composed, IDENTITY, shifted, type MappedText } from '../../src/input/offset-map.ts';
import { TextBuilder, without } from '../../src/input/text-builder.ts';
import { expectSound, sourceOf } from './places.ts';

/** Steps of a builder: leave out, copy, or replace so many units of the source. */
const steps = fc.array(
  fc.record({
    skip: fc.nat(3),
    take: fc.nat(5),
    instead: fc.option(fc.string({ maxLength: 4 }), { nil: undefined }),
  }),
  { maxLength: 12 },
);
const source = fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', '\n', '*', 'é') });

function built(
  text: string,
  list: readonly { skip: number; take: number; instead?: string | undefined }[],
): MappedText {
  const out = new TextBuilder(text);
  let at = 0;
  for (const { skip, take, instead } of list) {
    const start = Math.min(text.length, at + skip);
    const end = Math.min(text.length, start + take);
    if (instead === undefined) out.copy(start, end);
    else out.put(instead, { start, end });
    at = end;
  }
  return out.finish();
}

describe('an offset map', () => {
  it('leads to places in the source, in order, and to the same words where they were copied', () => {
    fc.assert(fc.property(source, steps, (text, list) => expectSound(text, built(text, list))));
  });

  it('stays so over two steps', () => {
    fc.assert(
      fc.property(source, steps, steps, (text, first, second) => {
        const middle = built(text, first);
        const last = built(middle.text, second);
        expectSound(text, { text: last.text, map: composed(last.map, middle.map) });
      }),
    );
  });

  it('stays so for texts one after the other', () => {
    fc.assert(
      fc.property(source, steps, steps, fc.nat(60), (text, first, second, cut) => {
        const at = Math.min(cut, text.length);
        const right = built(text.slice(at), second);
        const moved = { text: right.text, map: composed(right.map, shifted(at)) };
        expectSound(text, joined([built(text.slice(0, at), first), moved]));
      }),
    );
  });

  it('gives the markup between the words of a span with them', () => {
    const text = 'so **very** good';
    const cut = without(text, [
      { start: 3, end: 5 },
      { start: 9, end: 11 },
    ]);
    expect(cut.text).toBe('so very good');
    expect(sourceOf(text, cut, 'very')).toBe('very');
    expect(sourceOf(text, cut, 'so very good')).toBe(text);
    expect(cut.map.isCopied({ start: 3, end: 7 })).toBe(true);
    expect(cut.map.isCopied({ start: 0, end: 7 })).toBe(false);
  });

  it('of an unchanged text is the identity, and costs nothing to compose', () => {
    expect(shifted(0)).toBe(IDENTITY);
    expect(composed(IDENTITY, IDENTITY)).toBe(IDENTITY);
    expect(without('as it is', []).map).toBe(IDENTITY);
  });

  it('puts an insertion where the text ahead of it ends', () => {
    const cut = without('**Hi** Ana', [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
    expect([0, 2, 3, cut.text.length].map((at) => cut.map.offset(at))).toEqual([2, 4, 7, 10]);
  });

  it('of an empty text leads to its anchor', () => {
    const { map } = new TextBuilder('front matter', 5).finish();
    expect(map.span({ start: 0, end: 0 })).toEqual({ start: 5, end: 5 });
  });
});

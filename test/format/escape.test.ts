import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/format/display-width.ts';
import { escapeLine, guardRow, toSafeJson } from '../../src/format/escape.ts';
import { wrapText } from '../../src/format/wrap.ts';

describe('escapeLine', () => {
  it.each([
    ['plain — “quoted” café', 'plain — “quoted” café'],
    ['a\x1B[31mb', 'a<U+001B>[31mb'],
    ['a\r\nb\0', 'a<U+000D><U+000A>b<U+0000>'],
    ['a\tb', 'a b'],
    ['abc\u202Edef\u2066', 'abc<U+202E>def<U+2066>'],
    ['zero\u200Bwidth\uFEFF\u00AD', 'zero<U+200B>width<U+FEFF><U+00AD>'],
    ['\u{E0041}\u{E0101}\u2028', '<U+E0041><U+E0101><U+2028>'],
    ['\uD800', '<U+D800>'],
    ['\x9B31m', '<U+009B>31m'],
    ['👩‍💻 ❤️', '👩‍💻 ❤️'],
    ['a\u200Db', 'a<U+200D>b'],
    ['::error file=x::y', '\\::error file=x::y'],
    ['x\n::error::y', 'x<U+000A>::error::y'],
    ['x ::error::y', 'x \\::error::y'],
    ['##[error]x ##vso[task]', '#\\#[error]x #\\#vso[task]'],
    ['நன்றி', 'நன்றி'],
  ])('%j', (text, escaped) => {
    expect(escapeLine(text)).toBe(escaped);
  });

  it('guards a row that wrapping has made a command', () => {
    expect(guardRow('   ::error::x')).toBe('   \\::error::x');
  });
});

describe('toSafeJson', () => {
  it('keeps the data and hides nothing', () => {
    const data = { a: '\u202E\x7F\u{E0041}##[x]\n::error\uFEFF\uD800' };
    const json = toSafeJson(data);
    expect(JSON.parse(json)).toEqual(data);
    expect(json).toMatch(/^[ -~]*$/u);
    expect(json).not.toContain('##[');
  });
});

describe('width and wrapping', () => {
  it.each([
    ['abc', 3],
    ['日本', 4],
    ['👩‍💻', 2],
    ['❤️', 2],
    ['🇯🇵', 2],
    ['e\u0301', 1],
    ['한국', 4],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('never exceeds the width and loses no words', () => {
    const text =
      'Thank you 日本語日本語 for the wonderfulconversationthatneverended about 👩‍💻 work.';
    for (let width = 8; width < 60; width += 1) {
      const rows = wrapText(text, width);
      for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(width);
      expect(rows.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});

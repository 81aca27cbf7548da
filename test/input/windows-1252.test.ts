import { expect, it } from 'vitest';
import { byteOf, fromWindows1252 } from '../../src/input/windows-1252.ts';

it('has bytes for some characters beyond Latin-1, and for no others', () => {
  expect(['A', 'é', '€', '“', 'Ÿ', '東'].map((char) => byteOf(char.charCodeAt(0)))).toEqual([
    0x41,
    0xe9,
    0x80,
    0x93,
    0x9f,
    undefined,
  ]);
  expect(fromWindows1252('\x93A\x94 \x80 é')).toBe('“A” € é');
});

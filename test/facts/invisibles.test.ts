import { expect, it } from 'vitest';
import { findInvisibles } from '../../src/facts/invisibles.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';

const namesIn = (text: string) => findInvisibles(parseMessage(text)).map(({ name }) => name);

it.each([
  ['zero-width space', '\u200B'],
  ['word joiner', '\u2060'],
  ['byte order mark', '\uFEFF'],
  ['text direction mark', '\u202E'],
  ['text direction mark', '\u2067'],
  ['invisible mathematical sign', '\u2062'],
  ['invisible character', '\u206A'],
  ['invisible character', '\u{E0041}'],
])('%s: %j', (name, character) => {
  expect(namesIn(`Dear Ana,\n\nThank${character} you.\n`)).toEqual([name]);
});

it.each([
  ['a byte order mark at the start', '\uFEFFDear Ana,\n\nThank you.\n'],
  ['where Thai may break a line', 'Dear Ana,\n\nสวัสดี\u200Bครับ\n'],
  ['a joiner that shapes letters', 'Dear Ana,\n\nमराठी र्\u200Dया\n'],
  ['a joiner in an emoji', 'Dear Ana,\n\nHello \u{1F468}\u200D\u{1F373}.\n'],
  ['tags of a flag', 'Dear Ana,\n\n\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}\n'],
  ['a mark in a line that goes to the left', 'Dear Ana,\n\nשלום\u200F hello\n'],
])('none: %s', (_, text) => {
  expect(namesIn(text)).toEqual([]);
});

it.each([
  ['beside Thai', 'Dear Ana,\n\nThank\u200Bครับ\n'],
  ['behind Thai', 'Dear Ana,\n\nครับ\u200Byou\n'],
  ['tags without a flag', 'Dear Ana,\n\nA\u{E0067}\u{E0062}\u{E007F}\n'],
  ['a mark in the line above one that goes to the left', 'Dear Ana,\n\nhello\u200F\n\nשלום\n'],
  ['a byte order mark and more at the start', '\uFEFF\u200BDear Ana,\n\nThank you.\n'],
])('one: %s', (_, text) => {
  expect(namesIn(text)).toHaveLength(1);
});

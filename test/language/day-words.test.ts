import { expect, it } from 'vitest';
import { dayWords } from '../../src/language/en/day-words.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';

/** The days that a sentence names, each with the words that name it. */
function daysOf(text: string) {
  const terms = parseMessage(text).sentences.flatMap((sentence) => sentence.terms);
  return dayWords(terms).map(({ day, first, next }) => ({
    ...day,
    words: text.slice(terms[first]?.start, terms[next - 1]?.end),
  }));
}

it.each([
  ['we met on Sat and talked', { type: 'weekday', weekday: 6, words: 'Sat' }],
  ['we met last Friday and talked', { type: 'weekday', weekday: 5, words: 'last Friday' }],
  [
    'we met on 2026-03-05 and talked',
    { type: 'date', year: 2026, month: 3, date: 5, words: '2026-03-05' },
  ],
  [
    'we met on the 5th of March 2026',
    { type: 'date', year: 2026, month: 3, date: 5, words: 'the 5th of March 2026' },
  ],
  ['we met on March 5 and talked', { type: 'date', month: 3, date: 5, words: 'March 5' }],
  ['we met on the 5th and talked', { type: 'date', date: 5, words: 'the 5th' }],
  ['we met three days ago', { type: 'days-ago', least: 2, most: 4, words: 'three days ago' }],
  ['we met a week ago', { type: 'days-ago', least: 4, most: 11, words: 'a week ago' }],
  ['we met this week', { type: 'weeks-ago', weeks: 0, words: 'this week' }],
])('%s', (text, day) => {
  expect(daysOf(text)).toEqual([day]);
});

it.each([
  'it sat on a shelf',
  'I talked to Sat and Wed last',
  'the Sun was out when we met',
  'we met on the 13th floor',
  'we met on the 32nd of March',
  'we met on the march home in may',
  'it was three months ago',
])('no day is named: %s', (text) => {
  expect(daysOf(text)).toEqual([]);
});

import { expect, it } from 'vitest';
import { isQuotedAt } from '../../src/language/quotations.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';

it.each([
  ['You said “no rush”, and I took it to heart.', 'rush', true],
  ['You said “no rush”, and I took it to heart.', 'heart', false],
  ["The team's 'ship it' and the firm's rules", 'ship', true],
  ["The team's rules and the firm's rules", 'rules and', false],
  ['A "quotation that\nruns on" counts', 'runs', true],
  ['A "mark that is\n\nnever closed" counts not', 'never', false],
  ['“One” and “two”', ' and', false],
])('in %j, is “%s” quoted: %s', (text, words, expected) => {
  expect(isQuotedAt(parseMessage(text), text.indexOf(words))).toBe(expected);
});

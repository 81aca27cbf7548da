import { expect, it } from 'vitest';
import { mayRepeat } from '../../src/language/en/repetition.ts';

it.each([
  ['had', 'he'],
  ['do', 'what they'],
  ['is', 'what it'],
  ['in', 'when they let us'],
  ['Pago', 'we met in'],
])('“%s” may follow itself after “%s”', (word, before) => {
  expect(mayRepeat(word, word, before.split(' '))).toBe(true);
});

it.each([
  ['do', 'please'],
  ['is', 'the team'],
  ['in', 'we met'],
  ['The', 'so'],
  ['team', 'the'],
])('“%s” may not follow itself after “%s”', (word, before) => {
  expect(mayRepeat(word, word, before.split(' '))).toBe(false);
});

import { expect, it } from 'vitest';
import { hasTag, tagNames } from '../../src/language/en/tags.ts';
import type { Sentence } from '../../src/model/message.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';

const sentence = parseMessage(
  'We repaired 12 pumps with Ana on Friday the 3rd of May at {{place}}.',
).body[0] as Sentence;

it.each([
  ['cap', 'Ana Friday May {{place}}'],
  ['day', 'Friday'],
  ['month', 'May'],
  ['number', '12 3rd'],
  ['deed', 'repaired'],
  ['placeholder', '{{place}}'],
  ['thousands', ''],
  ['trade', ''],
])('%s', (tag, words) => {
  const bearing = sentence.terms.filter((_, at) => hasTag(sentence, at, tag));
  expect(bearing.map(({ token }) => token.text).join(' ')).toBe(words);
});

it('every term is anything', () => {
  expect(tagNames).toContain('any');
  expect(sentence.terms.every((_, at) => hasTag(sentence, at, 'any'))).toBe(true);
});

import { expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { WORDS_PER_MESSAGE } from '../../src/language/en/speller/budget.ts';
import { loadWordList } from '../../src/node/word-list.ts';

it('names what is surely misspelt also where no suggestions are looked up any more', () => {
  const unknown = Array.from({ length: WORDS_PER_MESSAGE }, (_, i) =>
    [...`${i + 10}`].map((digit) => 'bcdfghjklm'[Number(digit)]).join('xqz'),
  );
  const text = `Dear Ana,\n\nI met the ${unknown.join(' and the ')} and recieved it.\n\nBest,\nBo Ek\n`;
  const { diagnostics } = createLinter({ wordList: loadWordList() }).lint(text, {
    kind: 'thank-you',
  });
  const typos = diagnostics.filter(({ ruleId }) => ruleId === 'no-typos');
  expect(typos.map(({ message, suggestions }) => [message, suggestions])).toEqual([
    ['“recieved” looks misspelt.', undefined],
  ]);
});

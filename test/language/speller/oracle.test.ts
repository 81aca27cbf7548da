import dictionary from 'dictionary-en';
import retextEnglish from 'retext-english';
import retextSpell from 'retext-spell';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { createSpeller } from '../../../src/language/en/speller/speller.ts';
import { openWordList, readOwnList } from './word-list.ts';

const words = openWordList();
const speller = createSpeller(words);
const oracle = unified().use(retextEnglish).use(retextSpell, { dictionary, max: -1 });

/** Which of these words the oracle does not know. */
async function rejected(list: readonly string[]): Promise<Set<string>> {
  const file = new VFile(list.join('\n\n'));
  await oracle.run(oracle.parse(file), file);
  return new Set(file.messages.map((message) => String(message.actual)));
}

/** Plain lower-case stems of dictionary-en, every nth. */
function sample(step: number): string[] {
  const stems = new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-z]{4,}$/.test(word));
  return stems.filter((_, i) => i % step === 0);
}

/** One slip in the middle: a transposed, dropped, added or changed letter, in turn. */
function mutate(word: string, i: number): string {
  const at = 1 + (i % (word.length - 2));
  const [before, a = '', b = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  return (
    [
      before + b + a + after,
      before + b + after,
      `${before + a}j${b}${after}`,
      `${before}q${b}${after}`,
    ][i % 4] ?? word
  );
}

it('knows the plain words that dictionary-en knows', async () => {
  const list = sample(12);
  expect(list.length).toBeGreaterThanOrEqual(2_000);
  const unknownToOracle = await rejected(list);
  const removed = new Set(readOwnList('removed').map((line) => line.split(' ')[0]));
  const differing = list.filter(
    (word) => !removed.has(word) && speller.isKnown(word) === unknownToOracle.has(word),
  );
  expect(differing).toEqual([]);
}, 120_000);

it('rejects what dictionary-en rejects, but for words that other lists add', async () => {
  const list = sample(60).map(mutate);
  const unknownToOracle = await rejected(list);
  expect(unknownToOracle.size).toBeGreaterThanOrEqual(300);
  const exceptions = list.filter((word) => unknownToOracle.has(word) && speller.isKnown(word));
  expect(exceptions.filter((word) => words.lookup(word) === undefined)).toEqual([]);
  expect(exceptions.length / unknownToOracle.size).toBeLessThan(0.02);
}, 120_000);

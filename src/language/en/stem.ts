/** Endings taken off one at a time to find the listed form of a word. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
];

/** Whether a word, or the word it is an inflection of, is in a list. */
export function inflectionsIn(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word)) return true;
  return ENDINGS.some(
    ([ending, instead]) =>
      word.length > ending.length + 2 &&
      word.endsWith(ending) &&
      list.has(word.slice(0, -ending.length) + instead),
  );
}

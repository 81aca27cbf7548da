import { foldWord } from '../../src/language/en/speller/fold.ts';
import type { Collection } from './collect.ts';

/** Throws when a misspelling is a word after all, or is mended into something that is none. */
export function checkMisspellings(pairs: ReadonlyMap<string, string>, known: Collection): void {
  const faults: string[] = [];
  for (const [wrong, right] of pairs) {
    if (known.has(foldWord(wrong))) faults.push(`"${wrong}" is a known word or name`);
    for (const part of right.split(/[ -]/)) {
      if (part.length > 1 && !known.has(foldWord(part))) {
        faults.push(`"${wrong}" is mended into "${part}", which is not known`);
      }
    }
  }
  if (faults.length > 0) throw new Error(`misspellings.txt:\n${faults.join('\n')}`);
}

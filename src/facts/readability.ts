import { startsUpper } from '../language/en/letters.ts';
import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { flesch } from 'flesch';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { syllablesOf } from '../language/en/syllables.ts';
import type { Readability } from '../model/facts.ts';
import type { Sentence, Token } from '../model/message.ts';

/** Below this many words the measures say nothing. */
const FLOOR = 20;

/** The measures of every body sentence that is long enough for them. */
export function findReadability(body: readonly Sentence[]): Readability[] {
  return body.flatMap(({ start, end, section, tokens }) => {
    const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
    if (words.length < FLOOR) return [];
    return [{ start, end, section, words: words.length, grades: gradesOf(words) }];
  });
}

/** Names are long without being hard: a capital within a sentence counts as one plain word. */
function gradesOf(tokens: readonly Token[]): number[] {
  const syllables = tokens.map(({ text, kind }, i) =>
    kind === 'number' || (i > 0 && startsUpper(text)) ? 1 : syllablesOf(text),
  );
  const letters = tokens.reduce(
    (sum, { text }, i) => sum + (syllables[i] === 1 ? Math.min(text.length, 5) : text.length),
    0,
  );
  const word = tokens.length;
  const hard = syllables.filter((count) => count >= 3).length;
  const all = syllables.reduce((sum, count) => sum + count, 0);
  return [
    automatedReadability({ sentence: 1, word, character: letters }),
    colemanLiau({ sentence: 1, word, letter: letters }),
    gradeOfEase(flesch({ sentence: 1, word, syllable: all })),
    gunningFog({ sentence: 1, word, complexPolysillabicWord: hard }),
    smogFormula({ sentence: 1, polysillabicWord: hard }),
  ];
}

/** Reading ease as years of school, on the scale of its author: 60 is grade 9, 30 is grade 16, 0 is 20. */
function gradeOfEase(ease: number): number {
  return ease >= 60 ? 9 : ease >= 30 ? 9 + ((60 - ease) * 7) / 30 : 16 + ((30 - ease) * 4) / 30;
}

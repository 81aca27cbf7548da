import { expect, it } from 'vitest';
import { initialSound } from '../../src/language/en/initial-sound.ts';

const VOWEL = '8 8th 11 18 MRI HR NHS LLM hour honest honorary umbrella Underwriter MPhil npm x';
const CONSONANT =
  '1 100 12,000 UK KPI USB UX BBC B university Unilever Euro one ewer user house yoghurt';
/** Speakers differ, or it may be read in more than one way. */
const UNSURE =
  '0 1,800 1800 1100 C++ 東京 UNICEF LAMP FIRESTARTER SQL H2 Ubisoft Eustace Ursula uber hotel Hong xbox yttrium std';

it.each([
  ['vowel', VOWEL],
  ['consonant', CONSONANT],
  [undefined, UNSURE],
])('%s', (sound, words) => {
  expect(words.split(' ').filter((word) => initialSound(word) !== sound)).toEqual([]);
});

import { NOTES, type Sentence } from '../../model/message.ts';
import { FACT_WEIGHTS } from './fact-weights.ts';
import { newNote } from './new-note.ts';
import { once } from './once.ts';
import { hasTag } from './tags.ts';
import { readWeights, type Weights } from './weights.ts';

/** Facts of which was learnt what sentences that say them look like. */
export type Learnt = keyof typeof FACT_WEIGHTS;

const read = Object.fromEntries(
  Object.entries(FACT_WEIGHTS).map(([name, json]) => [name, once(() => readWeights<number>(json))]),
) as Readonly<Record<Learnt, () => Weights<number>>>;

/** How likely a sentence says a fact, from 0 to 1, judged by all its words together. */
export function likelihood(fact: Learnt, sentence: Sentence): number {
  const { bias, of } = read[fact]();
  let score = bias;
  for (const name of sentenceFeatures(sentence)) score += of[name] ?? 0;
  return 1 / (1 + Math.exp(-score / 10));
}

const FEATURES = newNote();

/** The words of a sentence, its pairs of words and “?”; numbers, days, months and names by their sort. */
export function sentenceFeatures(sentence: Sentence): readonly string[] {
  return (sentence[NOTES][FEATURES] ??= featuresOf(sentence)) as readonly string[];
}

function featuresOf(sentence: Sentence): readonly string[] {
  const words = sentence.terms.map(({ norm }, at) => sortOf(sentence, at) ?? norm);
  const pairs = words.slice(1).map((word, i) => `${words[i] as string}_${word}`);
  const mark = sentence.terminator.includes('?') ? ['?'] : [];
  return [...new Set([...words, ...pairs, ...mark])];
}

function sortOf(sentence: Sentence, at: number): string | undefined {
  for (const tag of ['day', 'month', 'number', 'cap'])
    if (hasTag(sentence, at, tag)) return `#${tag}`;
  return undefined;
}

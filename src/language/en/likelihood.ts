import type { Sentence } from '../../model/message.ts';
import { FACT_WEIGHTS } from './fact-weights.ts';
import { once } from './once.ts';
import { hasTag } from './tags.ts';

/** Facts of which was learnt what sentences that say them look like. */
export type Learnt = keyof typeof FACT_WEIGHTS;

interface Weights {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
}

const read = Object.fromEntries(
  Object.entries(FACT_WEIGHTS).map(([name, table]) => [name, once(() => readTable(table))]),
) as Readonly<Record<Learnt, () => Weights>>;

/** How likely a sentence says a fact, from 0 to 1, judged by all its words together. */
export function likelihood(fact: Learnt, sentence: Sentence): number {
  const { bias, of } = read[fact]();
  const score = sentenceFeatures(sentence).reduce((sum, name) => sum + (of.get(name) ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}

const known = new WeakMap<Sentence, readonly string[]>();

/** The words of a sentence and its pairs of words; numbers, days, months and names by their sort. */
export function sentenceFeatures(sentence: Sentence): readonly string[] {
  let features = known.get(sentence);
  if (!features) {
    features = featuresOf(sentence);
    known.set(sentence, features);
  }
  return features;
}

function featuresOf(sentence: Sentence): readonly string[] {
  const words = sentence.terms.map(({ norm }, at) => sortOf(sentence, at) ?? norm);
  const pairs = words.slice(1).map((word, i) => `${words[i] as string}_${word}`);
  return [...new Set([...words, ...pairs])];
}

function sortOf(sentence: Sentence, at: number): string | undefined {
  for (const tag of ['day', 'month', 'number', 'cap'])
    if (hasTag(sentence, at, tag)) return `#${tag}`;
  return undefined;
}

/** A table is written as `bias word:weight word_word:weight …`, in tenths. */
function readTable(table: string): Weights {
  const [bias = '0', ...entries] = table.split(' ');
  const of = entries.map((entry): [string, number] => {
    const at = entry.lastIndexOf(':');
    return [entry.slice(0, at), Number(entry.slice(at + 1)) / 10];
  });
  return { bias: Number(bias) / 10, of: new Map(of) };
}

import { expect, it } from 'vitest';
import { LEARNT_WITH, KIND_WEIGHTS } from '../../src/language/en/kind-weights.ts';
import { KIND_CUES } from '../../src/language/en/lexicon/kind-cues.ts';
import { nameOfList } from '../../scripts/learn/name-of-list.ts';
import { readWeights } from '../../src/language/en/weights.ts';
import { KINDS } from '../../src/model/kind.ts';

it('the weights were learnt with the cues of today; else run “npm run learn-kinds”', () => {
  expect(LEARNT_WITH).toBe(nameOfList(KIND_CUES));
});

it('there is a weight for each kind', () => {
  const { bias, of } = readWeights<readonly number[]>(KIND_WEIGHTS);
  expect(Object.keys(of).length).toBeGreaterThan(300);
  for (const weights of [bias, ...Object.values(of)]) {
    expect(weights).toHaveLength(KINDS.length);
    expect(weights?.every(Number.isFinite)).toBe(true);
  }
});

it('what was not learnt adds nothing, whatever it is called', () => {
  const { of } = readWeights<readonly number[]>(KIND_WEIGHTS);
  for (const name of ['constructor', '__proto__', 'toString', '']) expect(of[name]).toBeUndefined();
});

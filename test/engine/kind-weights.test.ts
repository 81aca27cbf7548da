import { expect, it } from 'vitest';
import { LEARNT_WITH, KIND_BIAS, KIND_WEIGHTS } from '../../src/language/en/kind-weights.ts';
import { KIND_CUES } from '../../src/language/en/lexicon/kind-cues.ts';
import { nameOfList } from '../../scripts/learn/name-of-list.ts';
import { KINDS } from '../../src/model/kind.ts';

it('the weights were learnt with the cues of today; else run “npm run learn-kinds”', () => {
  expect(LEARNT_WITH).toBe(nameOfList(KIND_CUES));
});

it('there is a weight for each kind', () => {
  for (const weights of [KIND_BIAS, ...Object.values(KIND_WEIGHTS)])
    expect(weights).toHaveLength(KINDS.length);
});

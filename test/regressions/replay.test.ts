import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/format/index.ts';
import { problemOfMutant } from '../property/problem-of-mutant.ts';
import type { Mutant } from '../property/mutants.ts';

/** An input on which something went wrong once. */
interface Regression extends Omit<Mutant, 'seed'> {
  /** What went wrong. */
  readonly why: string;
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
/** As many seeds as make every format meet every check. */
const TURNS = FORMATS.length * 8;

describe('what went wrong once', () => {
  it.each(files)('does not again: %s', (file) => {
    const regression = JSON.parse(
      readFileSync(join(import.meta.dirname, file), 'utf8'),
    ) as Regression;
    expect(regression.why).toMatch(/\.$/u);
    for (let seed = 0; seed < TURNS; seed += 1)
      expect(problemOfMutant({ ...regression, seed }), regression.why).toBeUndefined();
  });
});

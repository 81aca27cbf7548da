import { describe, expect, it } from 'vitest';
import { EXACT_CASES, problemOfExact } from './fixtures/exact-cases.ts';

describe('to the letter', () => {
  it.each(EXACT_CASES)('$rule: $text', (one) => {
    expect(problemOfExact(one)).toBeUndefined();
  });
});

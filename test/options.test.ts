import { describe, expect, it } from 'vitest';
import { OPTION_CASES, problemOfOptions } from './fixtures/option-cases.ts';

describe('options and dates', () => {
  it.each(OPTION_CASES)('$rule with $options and $context: $expected', (one) => {
    expect(problemOfOptions(one)).toBeUndefined();
  });
});

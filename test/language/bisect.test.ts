import { expect, it } from 'vitest';
import { firstReached } from '../../src/language/bisect.ts';

it.each([0, 1, 2, 3, 7, 8])('finds each first place of %i, and none', (count) => {
  for (let first = 0; first <= count; first += 1)
    expect(firstReached(count, (place) => place >= first)).toBe(first);
});

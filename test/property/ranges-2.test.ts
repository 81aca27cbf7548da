import { describe, it } from 'vitest';
import { checkDrafts } from './check-drafts.ts';

/** In two files, so that two workers share the 20,000 drafts. */
describe('results on generated drafts', () => {
  it.each([21, 22, 23, 24, 25])(
    'hold for 2,000 drafts of seed %i',
    async (seed) => {
      await checkDrafts(2000, seed);
    },
    240_000,
  );
});

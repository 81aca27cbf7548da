import { describe, it } from 'vitest';
import { checkDrafts } from './check-drafts.ts';

/** Four files share the 20,000 drafts, so that workers can do so too. */
describe('results on generated drafts', () => {
  it.each([11, 12, 13, 14, 15])(
    'hold for 1,000 drafts of seed %i',
    async (seed) => {
      await checkDrafts(1000, seed);
    },
    240_000,
  );
});

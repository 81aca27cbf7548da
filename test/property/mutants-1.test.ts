import { describe, it } from 'vitest';
import { checkMutants } from './check-mutants.ts';

/** Four files share the 20,000 drafts, so that workers can do so too. */
describe('results on damaged drafts', () => {
  it.each([0, 1000, 2000, 3000, 4000])(
    'hold for 1,000 mutants from seed %i',
    async (seed) => {
      await checkMutants(seed, 1000);
    },
    240_000,
  );
});

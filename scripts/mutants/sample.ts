/**
 * Prints places of five lines, taken at random from the files that `npm run mutants` changes, for its `--mutate`:
 * npm run mutants -- --mutate "$(node --import tsx scripts/mutants/sample.ts --seed 1 --count 60)"
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { Random } from '../../test/property/random.ts';

const LINES = 5;
const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
  },
});

const { mutate } = JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8')) as {
  mutate: string[];
};
const places = globSync(mutate, { cwd: root })
  .sort()
  .flatMap((file) => {
    const count = readFileSync(join(root, file), 'utf8').split('\n').length;
    return Array.from({ length: Math.ceil(count / LINES) }, (_, i) => {
      const first = 1 + i * LINES;
      return `${file}:${first}-${first + LINES - 1}`;
    });
  });
const random = new Random(Number(values.seed));
const taken = new Set<string>();
while (taken.size < Math.min(Number(values.count), places.length)) taken.add(random.pick(places));
console.log([...taken].join(','));

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './median.ts';

const root = process.cwd();
const cli = join(root, 'dist/cli.cjs');
const RUNS = 21;

/** Wall milliseconds of one whole process, without the variables that change Node's own start. */
function run(args: readonly string[]): number {
  const { NODE_EXTRA_CA_CERTS: _certs, NODE_OPTIONS: _options, ...env } = process.env;
  const start = performance.now();
  spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  return performance.now() - start;
}

/** Whole-process time of the command line on one draft, as the median of ratios to `node -e 0` in paired runs. */
export function startRatios(): Record<string, string> {
  const drafts = { 'clean draft': 'clean.txt', 'names and two typos': 'typos.txt' };
  return Object.fromEntries(
    Object.entries(drafts).map(([name, file]) => {
      const args = [cli, join(root, 'bench/drafts', file)];
      run(args);
      const pairs = Array.from({ length: RUNS }, () => ({
        bare: run(['-e', '0']),
        ours: run(args),
      }));
      const ratio = median(pairs.map(({ bare, ours }) => ours / bare));
      const bare = median(pairs.map((pair) => pair.bare));
      return [`start, ${name}`, `${ratio.toFixed(1)} × node -e 0 (${bare.toFixed(0)} ms)`];
    }),
  );
}

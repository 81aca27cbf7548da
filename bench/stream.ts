/**
 * Sends records through `--stdin-format ndjson` and checks that each is answered, in order, bad ones too;
 * prints the rate and the peak of memory. `npm run bench:stream -- 10000 100000` for other counts. Needs a build.
 */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { measure } from './child.ts';
import { check, feed } from './records.ts';

const CLI = join(import.meta.dirname, '../dist/cli.cjs');
const COUNTS = [10_000, 100_000, 1_000_000];

async function run(count: number): Promise<string> {
  const use = async ({ stdin, stdout }: ChildProcess) => {
    if (!stdin || !stdout) throw new Error('The process has no pipes.');
    await Promise.all([feed(stdin, count), check(stdout, count)]);
  };
  const args = [CLI, '--stdin-format', 'ndjson', '--format', 'ndjson'];
  const { exitCode, ms, peakMiB } = await measure(args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    use,
  });
  if (exitCode !== 2) throw new Error(`Bad records should give the exit code 2, not ${exitCode}.`);
  const rate = Math.round(count / (ms / 1000));
  return `${String(count).padStart(9)} records  ${String(rate).padStart(6)} records/s  peak ${peakMiB.toFixed(0)} MiB`;
}

const given = process.argv.slice(2).map(Number);
for (const count of given.length > 0 ? given : COUNTS) console.log(await run(count));

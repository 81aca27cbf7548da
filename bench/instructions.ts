/**
 * Counts the instructions of a run on one draft with valgrind's callgrind: the same on a busy machine, to one in a
 * hundred. Needs a build and valgrind.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = process.cwd();
const draft = (name: string) => [join(root, 'dist/cli.cjs'), join(root, 'bench/drafts', name)];
const { NODE_EXTRA_CA_CERTS: _certs, NODE_OPTIONS: _options, ...env } = process.env;

/** @throws {Error} where valgrind is missing or says nothing. */
function instructions(args: readonly string[]): number {
  const tool = ['--tool=callgrind', '--callgrind-out-file=/dev/null', process.execPath, ...args];
  const { stderr, error } = spawnSync('valgrind', tool, { env, encoding: 'utf8' });
  const count = /Collected : (\d+)/u.exec(String(stderr))?.[1];
  if (count === undefined)
    throw new Error('valgrind counted nothing; is it installed?', { cause: error });
  return Number(count);
}

const bare = instructions(['-e', '0']);
console.log(`node -e 0: ${millions(bare)} million instructions`);
for (const name of ['clean.txt', 'typos.txt']) {
  const count = instructions(draft(name));
  console.log(`${name}: ${millions(count)} million, ${(count / bare).toFixed(2)} times as many`);
}

function millions(count: number): string {
  return (count / 1e6).toFixed(0);
}

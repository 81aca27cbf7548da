/**
 * Writes `dist/cli-main.cache`: V8's code cache of the command after it has linted two drafts, so that the
 * functions of a usual run are in it. It serves the Node that made it; any other Node compiles as usual.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCommand } from '../src/cli/compile-command.ts';
import { expectShortRun } from '../src/cli/short-run.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist');
const cache = join(folder, 'cli-main.cache');
const INSIDE = '--inside';

if (process.argv.includes(INSIDE)) runAndWrite();
else runApart();

/** In a process of its own, as the command writes its answer to standard output. */
function runApart(): void {
  rmSync(cache, { force: true });
  const args = [...process.execArgv, import.meta.filename, INSIDE];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  process.exitCode = status ?? 1;
}

function runAndWrite(): void {
  expectShortRun();
  const { script, run } = compileCommand(folder);
  const drafts = ['clean.txt', 'typos.txt'].map((name) => join(root, 'bench/drafts', name));
  process.argv = [process.execPath, 'followup-lint', ...drafts];
  process.on('exit', () => {
    writeFileSync(cache, script.createCachedData());
    process.exitCode = 0;
  });
  run();
}

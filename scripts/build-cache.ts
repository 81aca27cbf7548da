/**
 * Writes `dist/cli-main.cache`: V8's code cache of the command after it has linted two drafts, so that the
 * functions of a usual run are in it. It serves the Node that made it; any other Node compiles as usual.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCommand } from '../src/cli/compile-command.ts';
import { expectShortRun } from '../src/cli/short-run.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist');
const cache = join(folder, 'cli-main.cache');
const answer = join(tmpdir(), `followup-lint-${process.pid}.txt`);

rmSync(cache, { force: true });
expectShortRun();
const { script, run } = compileCommand(folder);
const drafts = ['clean.txt', 'typos.txt'].map((name) => join(root, 'bench/drafts', name));
process.argv = [process.execPath, 'followup-lint', ...drafts, '--output-file', answer];
process.on('exit', () => {
  writeFileSync(cache, script.createCachedData());
  rmSync(answer, { force: true });
  process.exitCode = 0;
});
run();

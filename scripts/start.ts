/** Runs the command on the sources of this repository: `npm start -- draft.txt`. Builds it first where needed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isFresh } from './build/freshness.ts';

const root = join(import.meta.dirname, '..');

function build(): void {
  console.error('Building followup-lint, which takes a few seconds …');
  for (const step of ['build:js', 'build:words', 'build:cache']) {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', step], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status === 0) continue;
    console.error(`${stdout}${stderr}The step “${step}” failed.`);
    process.exit(2);
  }
}

if (!isFresh()) build();
const { status } = spawnSync(
  process.execPath,
  [join(root, 'dist/cli.cjs'), ...process.argv.slice(2)],
  // npm runs scripts in the top folder; file names count from where the user stands.
  { cwd: process.env['INIT_CWD'] ?? process.cwd(), stdio: 'inherit' },
);
process.exitCode = status ?? 2;

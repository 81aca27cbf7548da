/** Fails where what is published outgrows the bytes of `budgets.json`. Needs a build. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../bench/compare/bundle.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'bench/build');
mkdirSync(folder, { recursive: true });
const code = "export { createLinter } from './dist/index.js'";
writeFileSync(join(folder, 'browser.js'), await bundle(code, root));

const { status } = spawnSync(process.execPath, [join(root, 'node_modules/size-limit/bin.js')], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) {
  console.error('Make it smaller, or raise the limit in budgets.json and say in the commit why.');
  process.exitCode = 1;
}

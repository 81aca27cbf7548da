/** Writes the declarations to `dist/types`: those that the entry points reach, and no others. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist/types');
const ENTRIES = [
  'src/index',
  'src/rule',
  'src/node/index',
  'src/format/index',
  'src/retext/index',
  'src/testing/index',
];
const IMPORT = /(?<=(?:from |import\()')(\.[^']+)\.ts(?=')/gu;

function emit(folder: string): void {
  const require = createRequire(import.meta.url);
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', '--outDir', folder], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** Copies one declaration and what it imports, with the extensions that stand in the package. */
function copy(folder: string, file: string, done: Set<string>): void {
  if (done.has(file)) return;
  done.add(file);
  const text = readFileSync(file, 'utf8');
  const path = join(target, relative(folder, file));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.replace(IMPORT, '$1.js'));
  for (const [, imported = ''] of text.matchAll(IMPORT)) {
    copy(folder, join(dirname(file), `${imported}.d.ts`), done);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'followup-lint-types-'));
try {
  emit(folder);
  rmSync(target, { recursive: true, force: true });
  const done = new Set<string>();
  for (const entry of ENTRIES) copy(folder, join(folder, `${entry}.d.ts`), done);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

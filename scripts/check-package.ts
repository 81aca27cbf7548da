/** Packs what is built, installs it in an empty folder without any network, and uses it there as users do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CONSUMER, CONSUMER_CONFIG } from './package/consumer.ts';
import { DRAFTS } from './package/drafts.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'followup-lint-package-'));
const user = join(folder, 'user');
const installed = join(user, 'node_modules/followup-lint');
const shell = process.platform === 'win32';
const problems: string[] = [];

function expect(holds: boolean, problem: string): void {
  if (!holds) problems.push(problem);
}

function packAndInstall(): void {
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [report] = JSON.parse(packed) as {
    filename: string;
    files: { path: string }[];
    size: number;
  }[];
  const paths = report?.files.map(({ path }) => path) ?? [];
  console.log(`${paths.length} files, ${Math.round((report?.size ?? 0) / 1024)} KB packed`);
  const allowed = /^(?:dist\/|README\.md$|LICENSE$|CHANGELOG\.md$|schema\.json$|package\.json$)/u;
  expect(
    paths.every((path) => allowed.test(path)),
    `too much in it: ${paths.filter((path) => !allowed.test(path)).join(' ')}`,
  );
  for (const path of [
    'LICENSE',
    'README.md',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/en.words',
    'dist/en.patterns',
  ]) {
    expect(paths.includes(path), `${path} is missing`);
  }
  mkdirSync(user);
  writeFileSync(
    join(user, 'package.json'),
    JSON.stringify({ name: 'user', private: true, type: 'module' }),
  );
  const tarball = join(folder, report?.filename ?? '');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd: user,
    shell,
    stdio: 'pipe',
  });
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npx', ['--no-install', 'followup-lint', ...args], {
    cwd: user,
    encoding: 'utf8',
    shell,
  });
}

function checkCommand(): void {
  for (const [name, { text }] of Object.entries(DRAFTS)) writeFileSync(join(user, name), text);
  const names = Object.keys(DRAFTS);
  const { status, stdout, stderr } = run('--format', 'json', ...names);
  expect(status === 1, `exit code ${String(status)} instead of 1: ${stderr}`);
  const { results } = JSON.parse(stdout) as {
    results: {
      filePath: string;
      errorCount: number;
      warningCount: number;
      diagnostics: { ruleId: string; message: string }[];
    }[];
  };
  for (const [name, { rules }] of Object.entries(DRAFTS)) {
    const result = results.find(({ filePath }) => filePath.endsWith(name));
    const ids = result?.diagnostics.map(({ ruleId }) => ruleId) ?? [];
    for (const id of rules)
      expect(ids.includes(id), `${name}: ${id} should report, and only ${ids.join(', ')} do`);
    const silent = result !== undefined && result.errorCount + result.warningCount === 0;
    if (rules.length === 0) {
      const said = result?.diagnostics
        .map(({ ruleId, message }) => `${ruleId}: ${message}`)
        .join('\n');
      expect(silent, `${name} should be fine:\n${said ?? 'no result'}`);
    } else expect((result?.errorCount ?? 0) > 0, `${name} should have errors`);
  }
  expect(run('good.txt').status === 0, 'a good draft should end with 0');
  expect(run('missing.txt').status === 2, 'a missing file should end with 2');
  expect(
    run(...names).stdout.includes('unsendable.txt'),
    'the pretty format should name its files',
  );
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(run('--version').stdout.trim() === version, '--version should print the version');
}

function checkLibrary(): void {
  writeFileSync(join(user, 'consumer.ts'), CONSUMER);
  const tsc = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  for (const module of ['esnext', 'nodenext']) {
    const moduleResolution = module === 'esnext' ? 'bundler' : 'nodenext';
    const { compilerOptions, ...rest } = CONSUMER_CONFIG;
    const config = { ...rest, compilerOptions: { ...compilerOptions, module, moduleResolution } };
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify(config));
    const compiled = spawnSync(process.execPath, [tsc], { cwd: user, encoding: 'utf8' });
    expect(compiled.status === 0, `types with ${moduleResolution}: ${compiled.stdout}`);
  }
  const used = spawnSync(process.execPath, ['out/consumer.js'], { cwd: user, encoding: 'utf8' });
  expect(used.status === 0, `the library: ${used.stderr}`);
}

/** What a browser loads for an entry point: the file and its chunks, without a built-in module of Node. */
function checkBrowser(entry: string, seen = new Set<string>()): void {
  const file = join(installed, 'dist', entry);
  if (seen.has(entry) || !existsSync(file)) return;
  seen.add(entry);
  const code = readFileSync(file, 'utf8');
  expect(!/\b(?:from|import)\s*\(?["']node:|getBuiltinModule/u.test(code), `${entry} needs Node`);
  for (const [, chunk = ''] of code.matchAll(/["']\.\/([\w-]+\.js)["']/gu))
    checkBrowser(chunk, seen);
}

try {
  packAndInstall();
  checkCommand();
  checkLibrary();
  for (const entry of ['index.js', 'rule.js', 'formatters.js']) checkBrowser(entry);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

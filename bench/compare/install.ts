import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../../scripts/generate/markdown.ts';
import { folderSize } from './folder-size.ts';
import { atMost, short, type Measurement } from './part.ts';
import { medianOf, ratioOf, runRounds, type Rounds } from './rounds.ts';
import { OURS } from './tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const LIMITS = { rounds: 7, seconds: 10 };
const MB = 1_000_000;
const SIX = 'the six libraries';

interface Installed {
  readonly ms: number;
  readonly packages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Packages of `bench/peers` with their versions. */
function peers(...names: readonly string[]): string[] {
  const { devDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'bench/peers/package.json'), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  return names.map((name) => `${name}@${devDependencies[name] ?? 'latest'}`);
}

/** What a user would install for each set-up; for the six, what we would pull in were we not bundled. */
const contenders = (tarball: string) =>
  new Map([
    [OURS.name, [tarball]],
    [
      SIX,
      [
        ...peers('unified', 'retext-spell', 'retext-readability', 'dictionary-en'),
        'retext-english@5.0.0',
        'compromise@14.17.0',
      ],
    ],
    ...['write-good', 'markdownlint-cli2', 'alex', 'cspell', 'harper.js'].map(
      (name) => [name, peers(name)] as const,
    ),
    [
      'retext, seven plugins',
      peers(
        ...['retext', 'retext-spell', 'retext-readability', 'retext-repeated-words'],
        ...['retext-indefinite-article', 'retext-passive', 'retext-simplify'],
        ...['retext-profanities', 'dictionary-en'],
      ),
    ],
    [
      'textlint, four rules',
      peers(
        ...['textlint', 'textlint-rule-terminology', 'textlint-rule-write-good'],
        ...['textlint-rule-alex', 'textlint-rule-spelling', 'dictionary-en'],
      ),
    ],
  ]);

/** Installs into an empty folder; from npm's cache alone, unless that has to be filled. */
function install(folder: string, specs: readonly string[], from: '--offline' | '--prefer-offline') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const start = performance.now();
  execFileSync('npm', ['install', from, '--no-audit', '--no-fund', '--silent', ...specs], {
    cwd: folder,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return performance.now() - start;
}

function measureInstall(folder: string, specs: readonly string[]): Installed {
  const ms = install(folder, specs, '--offline');
  const lockfile = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, unknown> };
  const size = folderSize(join(folder, 'node_modules'));
  return { ms, packages: Object.keys(packages).length - 1, ...size };
}

function pack(folder: string): string {
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const name = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  return join(folder, name);
}

async function installAll(): Promise<Rounds<Installed>> {
  const temporary = mkdtempSync(join(tmpdir(), 'followup-lint-install-'));
  const folder = join(temporary, 'user');
  try {
    const specs = contenders(pack(temporary));
    for (const list of specs.values()) install(folder, list, '--prefer-offline');
    return await runRounds(
      new Map(
        [...specs].map(([name, list]) => [
          name,
          () => Promise.resolve(measureInstall(folder, list)),
        ]),
      ),
      LIMITS,
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** An install into an empty folder, everything in npm's cache. */
export async function installs(): Promise<Measurement> {
  const runs = await installAll();
  const of = (name: string, value: (one: Installed) => number) => medianOf(runs, name, value);
  const time = (name: string) => ratioOf(runs, name, SIX, ({ ms }) => ms);
  const size = (name: string) => ratioOf(runs, name, SIX, ({ bytes }) => bytes);
  const row = (name: string) => [
    name,
    short(of(name, ({ ms }) => ms) / 1000),
    short(time(name)),
    of(name, ({ packages }) => packages).toFixed(0),
    of(name, ({ files }) => files).toFixed(0),
    short(of(name, ({ bytes }) => bytes) / MB),
    short(size(name)),
  ];
  return {
    text: table(
      ['', 's', '× the six', 'packages', 'files', 'MB', '× the six'],
      [...runs.keys()].map(row),
    ),
    targets: [
      atMost('install', 0.33, time(OURS.name), ` × ${SIX}`),
      atMost('installed size', 0.5, size(OURS.name), ` × ${SIX}`),
    ],
  };
}

/**
 * Lints the same 2,000 templates with followup-lint and with textlint (a spelling and a style rule), each in one
 * process, in paired runs; prints medians. Needs a build and `npm ci --prefix bench/peers`.
 * `npm run bench:templates -- 200 5` for other numbers of templates and pairs.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { measure, type Measured } from './child.ts';
import { median } from './median.ts';

const SAMPLE = join(import.meta.dirname, '../fixtures/template-repository');
const PEERS = join(import.meta.dirname, 'peers');
const CLI = join(import.meta.dirname, '../dist/cli.cjs');
const TEXTLINT = join(PEERS, 'node_modules/textlint/bin/textlint.js');
const FORMATS = ['.md', '.txt'];
const COMPANIES = ['Halloway', 'Acme', 'Borealis', 'Northwind', 'Quillon', 'Marlow', 'Tesla'];
const NAMES = [
  'Ms. Nair',
  'Mr. Haddad',
  'Dr. Sato',
  'Priya',
  'Zoë',
  'Ms. Okafor',
  'Mr. Nguyen',
  'Łukasz',
  'Aoife',
];

/** Templates of the sample that both read, over and over, to other companies and readers. */
function makeTemplates(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'followup-lint-templates-'));
  cpSync(join(SAMPLE, 'followup-lint.config.json'), join(folder, 'followup-lint.config.json'));
  const sources = ['templates', 'collections'].flatMap((name) =>
    readdirSync(join(SAMPLE, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && FORMATS.includes(extname(entry.name)))
      .map(({ parentPath, name: file }) => ({
        file,
        text: readFileSync(join(parentPath, file), 'utf8'),
      })),
  );
  for (let i = 0; i < count; i += 1) {
    const { file, text } = at(sources, i);
    const inside = join(folder, 'templates', String(Math.floor(i / 100)));
    mkdirSync(inside, { recursive: true });
    const filled = text
      .replaceAll('{{company}}', at(COMPANIES, i))
      .replaceAll('{{name}}', at(NAMES, i));
    const declared = filled.replace('name, ', '').replace('company, ', '');
    writeFileSync(join(inside, `${i}-${file}`), declared);
  }
  return folder;
}

function at<T>(list: readonly T[], i: number): T {
  return list[i % list.length] as T;
}

interface Pair {
  readonly ours: Measured;
  readonly theirs: Measured;
  /** Milliseconds of the Markdown parser alone: what no linter that uses it can be faster than. */
  readonly parserMs: number;
}

async function pair(folder: string): Promise<Pair> {
  const options = { cwd: folder };
  const ours = await measure([CLI, 'templates', '--format', 'stylish'], options);
  const theirs = await measure(
    [
      TEXTLINT,
      '--config',
      join(PEERS, '.textlintrc.json'),
      '--rules-base-directory',
      join(PEERS, 'node_modules'),
      'templates',
    ],
    options,
  );
  for (const { exitCode } of [ours, theirs])
    if (exitCode !== 1)
      throw new Error(`A linter should have found something, but its exit code was ${exitCode}.`);
  return { ours, theirs, parserMs: parseAll(join(folder, 'templates')) };
}

function parseAll(folder: string): number {
  const start = performance.now();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) fromMarkdown(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  return performance.now() - start;
}

async function compare(count: number, pairs: number): Promise<void> {
  const folder = makeTemplates(count);
  try {
    const runs: Pair[] = [];
    for (let i = 0; i < pairs; i += 1) runs.push(await pair(folder));
    const of = (value: (run: Pair) => number) => median(runs.map(value));
    const rate = (who: 'ours' | 'theirs') => (count / (of((run) => run[who].ms) / 1000)).toFixed(0);
    console.log(`${count} templates, ${pairs} pairs`);
    console.log(
      `followup-lint  ${rate('ours')} templates/s, peak ${of(({ ours }) => ours.peakMiB).toFixed(0)} MiB`,
    );
    console.log(
      `textlint       ${rate('theirs')} templates/s, peak ${of(({ theirs }) => theirs.peakMiB).toFixed(0)} MiB`,
    );
    const ratio = (value: (one: Measured) => number) =>
      of(({ ours, theirs }) => value(ours) / value(theirs)).toFixed(2);
    console.log(`throughput     ${ratio(({ ms }) => 1 / ms)} × textlint`);
    console.log(`CPU time       ${ratio(({ cpuMs }) => cpuMs)} × textlint`);
    console.log(`peak memory    ${ratio(({ peakMiB }) => peakMiB)} × textlint`);
    const alone = of(({ parserMs, theirs }) => theirs.ms / parserMs).toFixed(2);
    console.log(`Markdown alone ${alone} × the throughput of textlint`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [count = 2000, pairs = 3] = process.argv.slice(2).map(Number);
await compare(count, pairs);

/**
 * Measures followup-lint beside other tools and writes the tables of docs/performance.md: `npm run bench`, or
 * `npm run bench -- cold browser` for some parts. Needs a build and `npm ci --prefix bench/peers`.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { table } from '../scripts/generate/markdown.ts';
import { Output } from '../scripts/generate/output.ts';
import { batch } from './compare/batch.ts';
import { browser } from './compare/browser.ts';
import { cold } from './compare/cold.ts';
import { installs } from './compare/install.ts';
import { longTexts } from './compare/long.ts';
import type { Measurement, Target } from './compare/part.ts';
import { PEER_TOOLS } from './compare/peer-tools.ts';
import { OURS } from './compare/tools.ts';
import { typing } from './compare/typing.ts';
import { matchers } from './matcher.ts';

const PARTS: Readonly<Record<string, () => Promise<Measurement>>> = {
  cold,
  batch,
  typing,
  install: installs,
  browser,
  long: longTexts,
  matcher: matchers,
};
/** Figures from a machine that is busy with something else mean little. */
const LOAD = (loadavg()[0] ?? 0).toFixed(1);
const output = new Output(join(import.meta.dirname, '..'), false);

function write(file: string, part: string, text: string): Promise<void> {
  return output.writeBetween(file, `<!-- ${part}:start -->`, `<!-- ${part}:end -->`, text);
}

function tools(): string {
  const rows = [OURS, ...PEER_TOOLS].map(({ name, version, setUp }) => [name, version, setUp]);
  const machine = `Node ${process.versions.node}, ${availableParallelism()} processors, which had ${LOAD} to do when the last run began (load average).`;
  return `${table(['', 'version', 'set up with'], rows)}\n\n${machine}`;
}

const verdict = ({ what, asked, measured, met }: Target) => [
  what,
  asked,
  measured,
  met ? 'yes' : '**no**',
];

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in PARTS));
if (unknown !== undefined)
  throw new Error(`There is no part “${unknown}”, only ${Object.keys(PARTS).join(', ')}.`);

const targets: Target[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const start = performance.now();
  const measured = await measure();
  console.log(`\n${name} (${((performance.now() - start) / 1000).toFixed(0)} s)\n`);
  console.log(measured.text);
  for (const target of measured.targets) console.log(verdict(target).join(' | '));
  targets.push(...measured.targets);
  await write('docs/performance.md', name, measured.text);
}
await write('docs/performance.md', 'tools', tools());
// Only a whole run knows them all.
if (named.length === 0) {
  const head = ['', 'asked for', 'measured', 'reached'];
  await write('docs/performance.md', 'targets', table(head, targets.map(verdict)));
  const rows = targets.map(({ what, measured }) => [what, measured]);
  await write('README.md', 'figures', table(['', 'measured'], rows));
}

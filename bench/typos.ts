/**
 * Looks for misspellings in `fixtures/typos/` with followup-lint and with other spelling checkers, and writes
 * docs/typos.md. Needs a build and `npm ci --prefix bench/peers`; a checker that is not installed is left out.
 * `npm run bench:typos -- --open` runs followup-lint alone on the open set and prints what it misses.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Checker } from './typos/checker.ts';
import { cspell } from './typos/cspell.ts';
import { harper } from './typos/harper.ts';
import { ispell } from './typos/ispell.ts';
import { readSamples } from './typos/material.ts';
import { ours } from './typos/ours.ts';
import { report, type Results } from './typos/report.ts';
import { retextSpell } from './typos/retext.ts';
import { addSample, newScore, type Score } from './typos/score.ts';

const ROOT = join(import.meta.dirname, '..');
const SETS = ['open', 'held-back'] as const;
const PAGE = join(ROOT, 'docs/typos.md');

async function measure(checker: Checker, set: string): Promise<Score> {
  const score = newScore();
  for (const sample of readSamples(join(ROOT, 'fixtures/typos', set))) {
    addSample(score, sample, await checker.check(sample.text, sample.group === 'planted'));
  }
  return score;
}

/** The checkers that are installed, ours first. */
async function checkers(): Promise<Checker[]> {
  const makers = [() => ispell('hunspell'), () => ispell('aspell'), cspell, retextSpell, harper];
  const made: Checker[] = [ourChecker()];
  for (const make of makers) {
    try {
      made.push(...[await make()].flat());
    } catch (error) {
      console.log(`Left out: ${String(error)}`);
    }
  }
  return made;
}

function ourChecker(): Checker {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  return ours((JSON.parse(manifest) as { version: string }).version);
}

if (process.argv.includes('--open')) {
  const score = await measure(ourChecker(), 'open');
  console.log([...score.misses.toSorted(), report([[ourChecker(), [score]]], ['open'])].join('\n'));
} else {
  const results: Results = [];
  for (const checker of await checkers()) {
    const scores: Score[] = [];
    for (const set of SETS) scores.push(await measure(checker, set));
    results.push([checker, scores]);
    console.log(`${checker.name} done`);
  }
  const options = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(report(results, SETS), { ...options, filepath: PAGE }));
}

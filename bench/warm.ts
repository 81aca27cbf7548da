import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, percentile } from './median.ts';

const root = process.cwd();

interface Api {
  createLinter(config: { wordList: Uint8Array }): { lint(text: string): unknown };
}

/** Milliseconds a message, warm, all rules of `recommended`, on the built library. */
export async function warmTimes(): Promise<Record<string, string>> {
  const { createLinter } = (await import(join(root, 'dist/index.js'))) as Api;
  const linter = createLinter({ wordList: readFileSync(join(root, 'dist/en.words')) });
  const clean = readFileSync(join(root, 'bench/drafts/clean.txt'), 'utf8');
  const typos = readFileSync(join(root, 'bench/drafts/typos.txt'), 'utf8');
  for (let i = 0; i < 1500; i += 1) linter.lint(i % 2 ? clean : typos);
  const time = (text: string) => {
    const start = performance.now();
    linter.lint(text);
    return performance.now() - start;
  };
  const row = (text: string) => {
    const times = Array.from({ length: 300 }, () => time(text));
    return `${median(times).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms`;
  };
  const prefixes = Array.from(clean, (_, i) => time(clean.slice(0, i + 1)));
  return {
    'warm, clean draft': row(clean),
    'warm, names and two typos': row(typos),
    'warm, typed letter by letter': `${median(prefixes).toFixed(2)} ms, p99 ${percentile(prefixes, 0.99).toFixed(2)} ms`,
  };
}

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const SAMPLE = join(ROOT, 'fixtures/template-repository');

/** What is wrong in the sample, and nothing else is: `rule file:line severity`. */
export const FAULTS: readonly string[] = [
  'no-pressure collections/status-checks.md:27 error',
  'no-self-focus collections/status-checks.md:27 warning',
  'no-salary collections/thank-yous.md:24 error',
  'no-typos mail/thank-you.eml:11 error',
  'sentence-mechanics templates/linkedin/short-note.txt:3 warning',
  'no-emoji templates/linkedin/short-note.txt:3 error',
  'open-invitation templates/linkedin/short-note.txt:5 warning',
  'no-placeholders templates/status-check.md:15 error',
  'no-repeated-words templates/status-check.md:17 error',
];

/** A copy of the sample that may be written to, and how to remove it. */
export function copyOfSample(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'followup-lint-'));
  cpSync(SAMPLE, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The text of every file by its path. */
export function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(folder.length + 1),
        readFileSync(join(parentPath, name), 'utf8'),
      ]),
  );
}

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: number;
  readonly message?: number;
  readonly code?: number;
  readonly loop?: boolean;
}

export type Problem = Partial<Record<Exclude<keyof Pattern, 'regexp' | 'loop'>, string>>;

const MATCHER = '.github/problem-matchers/followup-lint.json';

/** What a GitHub runner reads from a log with our problem matcher: a row, then rows that repeat. */
export function problemsIn(log: string): Problem[] {
  const { problemMatcher } = JSON.parse(readFileSync(join(ROOT, MATCHER), 'utf8')) as {
    problemMatcher: [{ pattern: [Pattern, Pattern] }];
  };
  const [head, row] = problemMatcher[0].pattern;
  const found: Problem[] = [];
  let above: Problem | undefined;
  for (const line of log.split('\n')) {
    const problem = above && groups(row, line);
    if (problem) found.push({ ...above, ...problem });
    else above = groups(head, line);
  }
  return found;
}

function groups({ regexp, loop: _loop, ...numbers }: Pattern, line: string): Problem | undefined {
  const match = new RegExp(regexp, 'u').exec(line);
  if (!match) return undefined;
  return Object.fromEntries(Object.entries(numbers).map(([name, i]) => [name, match[i]]));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FixtureCase, readRuleFixtures } from '../../test/fixtures/rule-fixtures.ts';
import { fence, plainText } from './markdown.ts';

const EXAMPLES = 3;

/** The examples of each rule as Markdown: fixtures that come out right, the shortest whole messages first. */
export function readExamples(root: string): Map<string, string> {
  const file = join(root, 'test/fixtures/known-misses.json');
  const misses = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<string, string[]>>;
  return new Map(
    readRuleFixtures().map(({ id, cases }) => {
      const right = cases.filter(({ name }) => !misses[id]?.includes(name));
      const fine = choose(right.filter(({ expected }) => expected.length === 0));
      const bad = choose(right.filter(({ expected }) => expected.length > 0));
      return [id, [section('Fine', fine), section('Reported', bad)].filter(Boolean).join('\n\n')];
    }),
  );
}

function choose(cases: readonly FixtureCase[]): FixtureCase[] {
  const short = [...cases].sort((a, b) => weight(a) - weight(b)).slice(0, EXAMPLES);
  return cases.filter((item) => short.includes(item));
}

/** One-line cases stand in a frame that is the same for all: they show least. */
function weight({ name, text }: FixtureCase): number {
  return text.includes(name.replace(/^\{[a-z-]+\}\s*/u, '')) ? 10_000 : text.length;
}

function section(title: string, cases: readonly FixtureCase[]): string {
  if (cases.length === 0) return '';
  return [`### ${title}`, ...cases.map(example)].join('\n\n');
}

function example({ name, text, kind, channel, expected }: FixtureCase): string {
  const about = [kind, ...(channel === 'email' ? [] : [channel])].join(', ');
  return [`${plainText(name)} (${about}):`, fence(text), reported(expected)]
    .filter(Boolean)
    .join('\n\n');
}

function reported(expected: readonly string[]): string {
  if (expected.length === 0 || expected.includes('any')) return '';
  const words = expected.filter((item) => item !== 'absence').map((item) => `“${plainText(item)}”`);
  const missing = expected.includes('absence') ? ['what is missing'] : [];
  return `Reported: ${[...words, ...missing].join(', ')}.`;
}

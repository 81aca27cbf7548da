/// <reference types="node" />
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patterns } from './patterns.ts';

/**
 * recheck says of every regular expression whether some text makes it slow. What it found safe stands in
 * `safe-regexes.txt`, so that only new ones take its seconds. `RECHECK=new` writes the list anew, `RECHECK=all`
 * checks all of them again before.
 */
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');
const all = process.env['RECHECK'] === 'all';
const file = join(import.meta.dirname, 'safe-regexes.txt');
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };
const head = `recheck ${version}`;
const [checkedBy, ...safe] = readFileSync(file, 'utf8').trimEnd().split('\n');
const places = new Map(patterns.map(({ where, pattern }) => [String(pattern), where]));

/** Steps are counted, not seconds, so that a verdict is the same on every machine; texts of 30,000 tell enough. */
const BY_STEPS = {
  maxAttackStringSize: 30_000,
  attackLimit: 150_000_000,
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

function problemOf(text: string): string | undefined {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(text) ?? [];
  const verdict = checkSync(source, flags, BY_STEPS);
  if (verdict.status === 'safe') return undefined;
  return `${text} on ${verdict.status === 'vulnerable' ? verdict.attack.pattern : verdict.status}`;
}

describe('recheck', () => {
  it.each(['/\\s+$/u', '/[a-z]+@/u', '/^(?:a+)+$/u', '/(?<=b)(?:a|a)*c/u'])(
    'would see %s',
    (slow) => {
      expect(problemOf(slow)).toBeDefined();
    },
  );

  it('finds every regular expression safe', { timeout: 1_800_000 }, () => {
    const known = new Set(all || checkedBy !== head ? [] : safe);
    const problems = [...places]
      .filter(([text]) => !known.has(text))
      .map(([text, where]) => [where, problemOf(text)])
      .filter(([, problem]) => problem !== undefined);
    expect(problems).toEqual([]);
    if (process.env['RECHECK'])
      writeFileSync(file, `${[head, ...[...places.keys()].sort()].join('\n')}\n`);
  });
});

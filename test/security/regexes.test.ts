import { describe, expect, it } from 'vitest';
import { patterns } from './patterns.ts';

const COMMON = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '\r\n',
  '.',
  ',',
  '-',
  '>',
  "'",
  'e.',
  'a ',
  'a.',
  '. ',
  ' \n',
  '\t',
  'é',
  '\u200D',
  '👩',
];
const CLASSES: Readonly<Record<string, string>> = {
  s: ' ',
  S: 'a',
  d: '1',
  D: 'a',
  w: 'a',
  W: '-',
  b: '',
  B: '',
  n: '\n',
  r: '\r',
  t: '\t',
  p: 'a',
  P: '1',
};

/** What a pattern speaks of, one by one and in twos, and words that stand in it. */
function unitsFor({ source }: RegExp): string[] {
  const bare = source
    .replaceAll(/\\u\{?[\dA-Fa-f]{4,6}\}?|\\x[\dA-Fa-f]{2}|\\[pP]\{[^}]*\}/gu, '')
    .replaceAll(/\(\?(?:<?[=!]|:|<\w+>)/gu, '(');
  const chars = new Set<string>();
  for (const [, escaped, char] of bare.matchAll(/\\(.)|(.)/gsu))
    chars.add(escaped === undefined ? (char as string) : (CLASSES[escaped] ?? escaped));
  const signs = [...chars].filter((char) => char !== '' && !/[a-z\d]/iu.test(char)).slice(0, 12);
  const words = (bare.match(/[a-z]{2,}/giu) ?? []).slice(0, 6);
  const pairs = signs.flatMap((sign) => [`a${sign}`, `${sign} `, `1${sign}`]);
  return [
    ...new Set([...COMMON, ...signs, ...words, ...words.map((word) => `${word} `), ...pairs]),
  ];
}

const SIZE = 20_000;
const ENDS = ['', '\0', '!\n'];
/** Milliseconds; a linear search takes well under one, one that grows with the square fifty and more. */
const SLOW = 90;

function slowOn(pattern: RegExp, text: string): boolean {
  for (let tries = 0; tries < 3; tries += 1) {
    pattern.lastIndex = 0;
    const start = performance.now();
    pattern.exec(text);
    if (performance.now() - start < SLOW) return false;
  }
  return true;
}

function worstOf(pattern: RegExp): string | undefined {
  for (const unit of unitsFor(pattern)) {
    const body = unit.repeat(Math.ceil(SIZE / unit.length));
    for (const end of ENDS) if (slowOn(pattern, body + end)) return JSON.stringify(unit + end);
  }
  return undefined;
}

describe('regular expressions', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(300);
  });

  it('that are slow are seen', () => {
    expect(worstOf(/\s+$/u)).toBeDefined();
    expect(worstOf(/[a-z]+@/u)).toBeDefined();
  });

  it('take time in proportion to the text', () => {
    const slow = patterns.flatMap(({ where, pattern }) => {
      const worst = worstOf(pattern);
      return worst === undefined ? [] : [`${where} on ${worst}`];
    });
    expect(slow).toEqual([]);
  });
});

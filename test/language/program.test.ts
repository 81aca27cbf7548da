import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../scripts/patterns/compile-lexicons.ts';
import { patternLists } from '../../scripts/patterns/lists.ts';
import { programBytes } from '../../scripts/patterns/program-bytes.ts';
import { compilePatterns, matchSentence } from '../../src/language/en/matcher.ts';
import { parsePattern } from '../../src/language/en/pattern.ts';
import { ProgramBuilder, SETS_END } from '../../src/language/en/program.ts';
import { readProgram } from '../../src/language/en/program-bytes.ts';
import { matchesOf } from '../../src/language/en/run-program.ts';
import type { Sentence } from '../../src/model/message.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';

const root = new URL('../..', import.meta.url).pathname;

function sentenceOf(text: string): Sentence {
  return parseMessage(text).body[0] as Sentence;
}

/** What a pattern matches in a text, as words. */
function found(pattern: string, text: string): string[] {
  const sentence = sentenceOf(text);
  return matchSentence(compilePatterns([pattern]), sentence).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('steps', () => {
  it.each([
    ['(a b | a) c', 'we saw a c there', ['a c']],
    [
      'one (two three?)? four',
      'now one four and one two four and one two three four end',
      ['one four', 'one two four', 'one two three four'],
    ],
    ['call ..2 back', 'please call me right back', ['call me right back']],
    ['call ..2 back', 'please call me right away and back', []],
    ['call ..3 back', 'please call; I am back', []],
    ['call ..2', 'please call me', ['call me']],
    ['very !good', 'it was very good and very kind', ['very']],
    ['(good | ..1 kind) $', 'it was very kind', ['very kind', 'kind']],
    ['^ it was', 'it was what it was', ['it was']],
  ])('%s in “%s”', (pattern, text, matches) => {
    expect(found(pattern, text)).toEqual(matches);
  });

  it.each([31, 32, 33, 64, 300, 600])('reach the end of a sentence of %i words', (count) => {
    const text = `${'so '.repeat(count - 2)}last word`;
    expect(found('so last word $', text)).toEqual(['so last word']);
    expect(found('last word so', text)).toEqual([]);
    expect(found('so', text)).toHaveLength(count - 2);
  });
});

it('a program that was written and read back matches alike', async () => {
  const builder = new ProgramBuilder();
  for (const { sources, classes } of await patternLists(root))
    for (const source of sources) builder.add(parsePattern(source, classes));
  const program = builder.build();
  const text =
    'Thank you for the time you took on Friday, I would be glad to hear about the salary and the next steps soon.';
  const sentence = sentenceOf(text);
  const matches = matchesOf(program, sentence);
  expect(matches.length).toBeGreaterThan(9);
  const bytes = programBytes(program);
  expect(matchesOf(readProgram(bytes), sentence)).toEqual(matches);
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(matchesOf(readProgram(shifted.subarray(1)), sentence)).toEqual(matches);
  expect(() => readProgram(bytes.slice(0, -4))).toThrow(new RangeError('Patterns are damaged'));
});

it('no program has more sets of words than its steps can name', () => {
  const builder = new ProgramBuilder();
  const add = (count: number) => {
    for (let i = 0; i < count; i += 1)
      builder.add([{ type: 'words', words: new Set([`${count} ${i}`]) }]);
  };
  add(SETS_END - 1);
  expect(builder.build().setCount).toBe(SETS_END - 1);
  add(1);
  expect(() => builder.build()).toThrow(RangeError);
});

it('compiled lexicons hold an index for each pattern, and no pattern', async () => {
  const { modules } = await compileLexicons(root);
  expect(modules.size).toBeGreaterThan(20);
  const lists = await patternLists(root);
  const patterns = lists.reduce((sum, { sources }) => sum + sources.length, 0);
  const built = await Promise.all([...modules.values()].map(exportsOf));
  const indices = built.flatMap((module) =>
    Object.values(module).flatMap((value) => (Array.isArray(value) ? value.map(sourceOf) : [])),
  );
  expect(indices.toSorted((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: patterns }, (_, i) => i),
  );
});

async function exportsOf(text: string): Promise<Record<string, unknown>> {
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return module as Record<string, unknown>;
}

function sourceOf(entry: unknown): unknown {
  if (Array.isArray(entry)) return entry[0];
  return typeof entry === 'object' ? (entry as { pattern: unknown }).pattern : entry;
}

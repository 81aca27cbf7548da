import { relative, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patternLists } from '../../scripts/patterns/lists.ts';
import { parsePattern } from '../../src/language/en/pattern.ts';

const root = join(import.meta.dirname, '../..');
const lists = await patternLists(root);

describe.each(lists.map((list) => [relative(root, list.file), list] as const))('%s', (_, list) => {
  it('holds well-formed patterns with known classes and tags', () => {
    for (const pattern of list.sources) {
      expect(() => parsePattern(pattern, list.classes), pattern).not.toThrow();
    }
  });

  it('names no pattern twice', () => {
    expect(list.sources.filter((source, i) => list.sources.indexOf(source) !== i)).toEqual([]);
  });
});

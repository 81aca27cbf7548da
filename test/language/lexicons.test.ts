import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORD_CLASSES } from '../../src/language/en/lexicon/word-classes.ts';
import { parsePattern, type WordClasses } from '../../src/language/en/pattern.ts';

/** Lexicons that hold words or names, not patterns. */
const NO_PATTERNS = new Set([
  'contractions.ts',
  'greetings.ts',
  'misspelt-keywords.ts',
  'nicknames.ts',
  'placeholder-names.ts',
  'sign-offs.ts',
]);

const root = join(import.meta.dirname, '../..');
const lexicons = join(root, 'src/language/en/lexicon');
const tone = join(root, 'rules/tone');
const files = [
  ...readdirSync(lexicons).filter((file) => !NO_PATTERNS.has(file)).map((file) => join(lexicons, file)),
  ...readdirSync(tone).filter((file) => file.endsWith('.phrases.ts')).map((file) => join(tone, file)),
];

/** Pattern strings of an export: a list of patterns, of pattern and meaning, or of phrases. */
function patternsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry];
    if (Array.isArray(entry)) return [String(entry[0])];
    return [(entry as { pattern: string }).pattern];
  });
}

describe.each(files)('%s', (file) => {
  it('holds well-formed patterns with known classes and tags', async () => {
    const module = (await import(file)) as Record<string, unknown>;
    const classes: Record<string, readonly string[]> = { ...WORD_CLASSES, cap: ['#cap'] };
    for (const [name, value] of Object.entries(module)) {
      if (/classes$/iu.test(name)) Object.assign(classes, value as WordClasses);
    }
    const patterns = Object.values(module).flatMap(patternsOf);
    for (const pattern of patterns) {
      expect(() => parsePattern(pattern, classes), pattern).not.toThrow();
    }
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WORD_CLASSES } from '../../src/language/en/lexicon/word-classes.ts';
import type { WordClasses } from '../../src/language/en/pattern.ts';

/** Lexicons that hold words or names, not patterns. */
export const WORD_LEXICONS: ReadonlySet<string> = new Set([
  'contractions.ts',
  'greetings.ts',
  'misspelt-keywords.ts',
  'nicknames.ts',
  'placeholder-names.ts',
  'sign-offs.ts',
  'spelling-variants.ts',
]);

/** A list of patterns as a module exports it, with the word classes that it may name. */
export interface PatternList {
  readonly file: string;
  readonly name: string;
  readonly entries: readonly unknown[];
  readonly sources: readonly string[];
  readonly classes: WordClasses;
}

/** Whether what a lexicon exports under this name are classes of words, which only its patterns name. */
export function isClasses(name: string): boolean {
  return /classes$/iu.test(name);
}

/** Every list of patterns in the lexicons and in the rules' phrase files. */
export async function patternLists(root: string): Promise<PatternList[]> {
  const lexicons = join(root, 'src/language/en/lexicon');
  const tone = join(root, 'rules/tone');
  const files = [
    ...readdirSync(lexicons)
      .filter((file) => !WORD_LEXICONS.has(file))
      .map((file) => join(lexicons, file)),
    ...readdirSync(tone)
      .filter((file) => file.endsWith('.phrases.ts'))
      .map((file) => join(tone, file)),
  ];
  const lists = await Promise.all(files.sort().map(listsOf));
  return lists.flat();
}

async function listsOf(file: string): Promise<PatternList[]> {
  const module = (await import(file)) as Record<string, unknown>;
  const classes: Record<string, readonly string[]> = { ...WORD_CLASSES, cap: ['#cap'] };
  for (const [name, value] of Object.entries(module)) {
    if (isClasses(name)) Object.assign(classes, value as WordClasses);
  }
  return Object.entries(module).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [{ file, name, entries: value as unknown[], sources: value.map(sourceOf), classes }]
      : [],
  );
}

/** A pattern stands alone, before its meaning, or in a phrase. */
function sourceOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  return Array.isArray(entry) ? String(entry[0]) : (entry as { pattern: string }).pattern;
}

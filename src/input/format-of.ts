export type InputFormat = 'text' | 'markdown' | 'eml';

const FORMATS: readonly (readonly [ending: RegExp, format: InputFormat])[] = [
  [/\.(?:md|mdx|markdown)$/iu, 'markdown'],
  [/\.eml$/iu, 'eml'],
];

/** The format of a file by its name; what is not known is plain text. */
export function formatOf(filePath: string): InputFormat {
  return FORMATS.find(([ending]) => ending.test(filePath))?.[1] ?? 'text';
}

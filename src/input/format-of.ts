export type InputFormat = 'text' | 'markdown' | 'eml';

const FORMATS: readonly (readonly [ending: RegExp, format: InputFormat])[] = [
  [/\.(?:md|mdx|markdown)$/u, 'markdown'],
  [/\.eml$/u, 'eml'],
];

/** The format of a file by its name; what is not known is plain text. */
export function formatOf(filePath: string): InputFormat {
  const name = filePath.toLowerCase();
  return FORMATS.find(([ending]) => ending.test(name))?.[1] ?? 'text';
}

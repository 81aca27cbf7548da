import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
const KB = 1024;

interface Api {
  createLinter(config: { wordList: Uint8Array }): { lint(text: string): unknown };
}

const SHAPES: Record<string, string> = {
  prose: 'Thank you for the tour of the dye works on Tuesday. I would like to join the team. ',
  'one word': 'a',
  '?!': '?!',
  '. ': '. ',
  brackets: '[',
  emoji: '😀',
  'a@a@': 'a@a@',
};

/** Seconds for 256 KB of each shape, and the growth from 128 to 256 KB as an exponent (1 is linear). */
export async function growth(): Promise<Record<string, string>> {
  const { createLinter } = (await import(join(root, 'dist/index.js'))) as Api;
  const linter = createLinter({ wordList: readFileSync(join(root, 'dist/en.words')) });
  const seconds = (shape: string, size: number) => {
    const text = shape.repeat(Math.ceil(size / shape.length)).slice(0, size);
    const start = performance.now();
    linter.lint(text);
    return (performance.now() - start) / 1000;
  };
  seconds(SHAPES['prose'] as string, 16 * KB);
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => {
      const half = seconds(shape, 128 * KB);
      const whole = seconds(shape, 256 * KB);
      return [
        `256 KB of ${name}`,
        `${whole.toFixed(2)} s, exponent ${Math.log2(whole / half).toFixed(2)}`,
      ];
    }),
  );
}

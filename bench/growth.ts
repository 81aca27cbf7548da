/** How the time to judge a draft grows with its length: `npm run bench:growth [-- SHAPE …]`. Needs a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHAPES, textOf } from './shapes.ts';

const root = process.cwd();
const KB = 1024;

interface Api {
  createLinter(config: { wordList: Uint8Array }): {
    lint(text: string, options: { limits: { bodyLength: number } }): unknown;
  };
}

/** The time of a draft in CPU milliseconds: what else the machine does counts for nothing. */
async function timer(): Promise<(shape: string, size: number) => number> {
  const { createLinter } = (await import(join(root, 'dist/index.js'))) as Api;
  const linter = createLinter({ wordList: readFileSync(join(root, 'dist/en.words')) });
  return (shape, size) => {
    const text = textOf(shape, size);
    const start = process.cpuUsage();
    linter.lint(text, { limits: { bodyLength: 2 * KB * KB } });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

/** The slope of a line through points, by least squares. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const up = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return up / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

export interface Growth {
  readonly what: string;
  readonly seconds: number;
  /** 1 is linear. */
  readonly exponent: number;
}

/** Seconds for the longest text of each shape, and how they grow with the length. */
export async function growth(
  shapes: readonly string[],
  sizes: readonly number[],
): Promise<Growth[]> {
  const time = await timer();
  for (const shape of shapes) time(shape, 64 * KB);
  return shapes.map((shape) => {
    const times = sizes.map(
      (size) => [size, Math.min(...[1, 2, 3].map(() => time(shape, size * KB)))] as const,
    );
    // Times of a few milliseconds tell the fixed costs, not the growth.
    const telling = times.filter(([size, ms]) => size >= 64 && ms > 1);
    const exponent = slope(telling.map(([size, ms]) => [Math.log2(size), Math.log2(ms)] as const));
    const [size, ms] = times.at(-1) ?? [0, 0];
    return { what: `${size} KB of ${shape}`, seconds: ms / 1000, exponent };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2);
  const shapes = named.length > 0 ? named : Object.keys(SHAPES);
  const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];
  for (const shape of shapes)
    for (const { what, seconds, exponent } of await growth([shape], sizes))
      console.log(`${what.padEnd(44)} ${seconds.toFixed(2)} s, exponent ${exponent.toFixed(2)}`);
}

import { table } from '../../scripts/generate/markdown.ts';
import { growth } from '../growth.ts';
import type { Measurement } from './part.ts';

/** Prose, and what is hard on parsers. */
const SHAPES = ['prose', 'one word', '?!', '. ', '[', 'emoji with joiners', 'addresses'];
const KILOBYTES = [64, 128, 256];
const LINEAR = 1.1;

/** How the time grows with the text. */
export async function longTexts(): Promise<Measurement> {
  const rows = await growth(SHAPES, KILOBYTES);
  const worst = Math.max(...rows.map(({ exponent }) => exponent));
  return {
    text: table(
      ['', 'CPU time, s', 'exponent'],
      rows.map(({ what, seconds, exponent }) => [
        what.replace(/ of (\W.*)$/u, ' of `$1`'),
        seconds.toFixed(2),
        exponent.toFixed(2),
      ]),
    ),
    targets: [
      {
        what: 'growth with the text, exponent of the worst',
        asked: `at most ${LINEAR}`,
        measured: worst.toFixed(2),
        met: worst <= LINEAR,
      },
    ],
  };
}

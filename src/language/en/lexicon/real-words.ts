import { ALIKE } from './real-words-alike.ts';
import { FORMS } from './real-words-forms.ts';
import { PAIRS } from './real-words-pairs.ts';
import { SOUNDS } from './real-words-sounds.ts';
import { TYPING } from './real-words-typing.ts';

/** Where words that are spelt rightly are the wrong ones, and what to write instead. */
export interface RealWord {
  readonly pattern: string;
  /** `wrong>right wrong>right`: text, which costs nothing until it is read. */
  readonly words: string;
  /** The wrong word also stands rightly before its place in the pattern. */
  readonly isLast: boolean;
}

/**
 * Each line is a pattern in which `wrong>right` marks the word: `hear form>from you`. Several wrong words
 * have one right word, or one each in their order: `to met|spoke>meet|speak you`. A right word of two words
 * is joined by `_`. A pair that cannot be told for sure in these mails is not here.
 */
export const REAL_WORDS: readonly RealWord[] = [ALIKE, TYPING, SOUNDS, FORMS, PAIRS].flatMap(
  (lines) => lines.trim().split('\n').map(readLine),
);

/** In whose words none of them is wrong. */
export const REAL_WORD_EXCEPTIONS: readonly string[] = [
  '(garde | pret) ..1 manger',
  'away in a manger',
  '(application | order | entry | feedback | contact | consent | claim | reply | web | paper) form',
  '(weather | weathered) the (storm | storms)',
  'hole (punch | in one)',
  '(thank you | thanks) ..3 for the reminder',
];

/** Titles that are also written with capitals. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  'manger',
  'mangers',
  'principle',
  'costumer',
  'sight',
]);

function readLine(line: string): RealWord {
  const mark = line.split(' ').find((word) => word.includes('>')) ?? '';
  const [wrong = '', right = ''] = mark.split('>');
  const slips = wrong.split('|');
  const cures = right.split('|');
  const pairs = slips.map((slip, i) => [slip, cures[i] ?? cures[0] ?? ''] as const);
  const wrongs = pairs.filter(([slip, cure]) => slip !== cure);
  const before = line.slice(0, line.indexOf(mark)).split(/[^a-z']+/u);
  return {
    pattern: line.replace(mark, wrong.replace(/'re$/u, ' are').replace(/'s$/u, ' is')),
    words: wrongs.map((pair) => pair.join('>')).join(' '),
    isLast: before.some((word) => wrongs.some(([slip]) => slip === word)),
  };
}

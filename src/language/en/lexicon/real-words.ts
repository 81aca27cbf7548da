import { FRAMES_OF_LITTLE_WORDS } from './real-words-frames-little.ts';
import { FRAMES_OF_NOUNS } from './real-words-frames-nouns.ts';
import { FRAMES_OF_VERBS } from './real-words-frames-verbs.ts';
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
  /** The last word of the pattern may stand behind a mark. */
  readonly isCut?: boolean;
  /** Words of which the sentence must hold one. */
  readonly near?: string;
}

export { FRAME_CLASSES } from './frame-classes.ts';

/**
 * Each line is a pattern in which `wrong>right` marks the word: `hear form>from you`. Several wrong words
 * have one right word, or one each in their order: `to met|spoke>meet|speak you`. A right word of two words
 * is joined by `_`. A pair that cannot be told for sure in these mails is not here. `,` stands for the end of the
 * sentence or a mark, and what follows `@@` are words of which one must stand anywhere in the sentence.
 */
export const REAL_WORDS: readonly RealWord[] = [
  ALIKE,
  TYPING,
  SOUNDS,
  FORMS,
  PAIRS,
  FRAMES_OF_LITTLE_WORDS,
  FRAMES_OF_VERBS,
  FRAMES_OF_NOUNS,
].flatMap((lines) => lines.trim().split('\n').map(readLine));

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

function readLine(source: string): RealWord {
  const [line = '', near] = source.split(' @@ ');
  const mark = line.split(' ').find((word) => word.includes('>')) ?? '';
  const [wrong = '', right = ''] = mark.split('>');
  const slips = wrong.split('|');
  const cures = right.split('|');
  const pairs = slips.map((slip, i) => [slip, cures[i] ?? cures[0] ?? ''] as const);
  const wrongs = pairs.filter(([slip, cure]) => slip !== cure);
  const before = line.slice(0, line.indexOf(mark));
  const asWritten = line.replace(mark, wrong.replace(/'re$/u, ' are').replace(/'s$/u, ' is'));
  return {
    pattern: asWritten.replace(/ ,(?= \||\)|$)/gu, ' ($ | #mark)'),
    words: wrongs.map((pair) => pair.join('>')).join(' '),
    isLast:
      /[@#]/u.test(before) ||
      before.split(/[^a-z']+/u).some((word) => wrongs.some(([slip]) => slip === word)),
    ...(/(?: |\(),(?: |\)|$)/u.test(line) && { isCut: true }),
    ...(near !== undefined && { near }),
  };
}

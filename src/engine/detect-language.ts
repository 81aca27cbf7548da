import { isAscii } from '../language/en/letters.ts';
import type { Message } from '../model/message.ts';

const ENGLISH = new Set(
  'the a an and or but of to in on at for from with by about as is are was were be been have has had do did will would can could may i you he she it we they my your our this that these those not if so when what how who there here me us them thank thanks dear hi hello please very much more any all just which up out into over after before since then than still also now again only even both each other some no yes am his her their am been being get got would like time well one two first last next kind best regards'.split(
    ' ',
  ),
);
/** Fewer words than this tell no language. */
const ENOUGH_WORDS = 12;
/** English prose has 0.4 and more; other languages share a few short words. */
const ENGLISH_SHARE = 0.14;

/** Whether the body reads as English. Short texts are taken as English. */
export function isEnglish(message: Message): boolean {
  const words = message.body.flatMap(({ terms }) =>
    terms.filter(({ token }) => token.kind === 'word'),
  );
  const letters = words.reduce((sum, { norm }) => sum + norm.length, 0);
  const foreign = words.reduce((sum, { norm }) => sum + (isForeign(norm) ? norm.length : 0), 0);
  if (letters >= 12 && foreign > letters / 2) return false;
  if (words.length < ENOUGH_WORDS) return true;
  return words.filter(({ norm }) => ENGLISH.has(norm)).length / words.length >= ENGLISH_SHARE;
}

/** Whether a word has letters of another script. */
function isForeign(word: string): boolean {
  return !isAscii(word) && /[^\p{Script=Latin}\p{P}\p{N}]/u.test(word);
}

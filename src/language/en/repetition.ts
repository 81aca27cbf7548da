import { isCapitalised } from './letters.ts';
/** Words that may stand twice in a row: by grammar ("had had"), or said twice ("bye bye"). */
const TWICE = new Set(
  'had that her hey hi hello bye no so now there very really many far long blah ha ho he-he hear tut chop knock night yo choo aye bora pom boo wee goody hush cha can yum tap tick win pip la oh zero one two three four five six seven eight nine double'.split(
    ' ',
  ),
);
/** Particles of verbs: "let us in in the rain". */
const PARTICLES = new Set('in on up out off over through by around'.split(' '));
const PARTICLE_VERBS =
  /^(?:let|lets|letting|come|comes|came|coming|go|goes|went|going|gone|bring|brought|check|checked|log|logged|logging|sign|signed|move|moved|moving|drop|dropped|dropping|call|called|fill|filled|pull|pulled|take|took|taken|turn|turned|get|got|stay|stayed|jump|jumped|settle|settled|hand|handed|put|give|gave|given|carry|carried|hold|held|keep|kept|pass|passed|set|switched|switch|tune|tuned|walk|walked|work|worked|press|pressed|stop|stopped|popped|pop|step|stepped)$/u;
/** Words that never begin or make a name, whatever their case. */
const FUNCTION_WORDS =
  /^(?:the|a|an|and|or|but|of|to|in|on|at|for|with|from|by|as|is|are|was|were|be|it|i|you|we|they|he|she|this|my|your|our|their|his|its|if|not|will|would|have|has|thank|thanks|dear|kind|best)$/u;

/** Ahead of a band, "The The". */
const OF_A_BAND = /^(?:in|by|of|from|band|like)$/u;

/** What "that that" cannot go on with: "that that the arches are sound". */
const AFTER_THAT =
  /^(?:the|a|an|i|it|we|you|they|he|she|my|our|your|their|his|her|its|this|these|those|there)$/u;

/**
 * Whether a word that follows itself may stand there; `before` are the words ahead of the first and `after` the
 * word behind the second, in lower case.
 */
export function mayRepeat(
  first: string,
  second: string,
  before: readonly string[],
  after = '',
): boolean {
  const lower = first.toLowerCase();
  if (lower === 'that' && AFTER_THAT.test(after)) return false;
  if (TWICE.has(lower)) return true;
  if (lower === 'do' || lower === 'did' || lower === 'does')
    return before.some((word) => /^(?:what|that|things|i|you|we|they)$/u.test(word));
  if (lower === 'is' || lower === 'was')
    return before.some((word) =>
      /^(?:what|all|where|how|who|why|when|whatever|thing)$/u.test(word),
    );
  if (PARTICLES.has(lower) && before.slice(-3).some((word) => PARTICLE_VERBS.test(word)))
    return true;
  if (!isName(first)) return false;
  if (FUNCTION_WORDS.test(lower))
    return lower === 'the' && isName(second) && OF_A_BAND.test(before.at(-1) ?? '');
  return isName(second) || before.length > 0;
}

/** "Pago Pago", "Duran Duran"; within a sentence the first alone, "a Gorilla gorilla", "the band The The". */
function isName(word: string): boolean {
  return isCapitalised(word);
}

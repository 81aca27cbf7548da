import { isQuotedAt } from '../language/quotations.ts';
import { capitalisedLike, startsUpper } from '../language/en/letters.ts';
import {
  FRAME_CLASSES,
  REAL_WORD_EXCEPTIONS,
  REAL_WORDS,
  TITLE_WORDS,
  type RealWord,
} from '../language/en/lexicon/real-words.ts';
import { compilePatterns, matchSentence, type Match } from '../language/en/matcher.ts';
import { once } from '../language/en/once.ts';
import { normalize } from '../language/en/terms.ts';
import type { Context } from '../model/context.ts';
import type { RealWordError } from '../model/facts.ts';
import type { Message, Sentence, Term } from '../model/message.ts';
import { overlaps } from '../model/span.ts';
import { partsOfText } from './name-use.ts';
import { firstAtPlace } from './first-at-place.ts';
import { withSubject } from './pattern-fact.ts';

const errors = once(() => compilePatterns(REAL_WORDS, FRAME_CLASSES));
const exceptions = once(() => compilePatterns(REAL_WORD_EXCEPTIONS));

/** Words that are spelt rightly and are the wrong ones: "hear form you". */
export function findRealWordErrors(message: Message, context: Context): RealWordError[] {
  const given = once(() => givenWords(context));
  return withSubject(message).flatMap((sentence) => {
    const found = matchSentence(errors(), sentence);
    if (found.length === 0) return [];
    const fine = matchSentence(exceptions(), sentence);
    const slips = found
      .filter((match) => !fine.some((exception) => overlaps(exception, match)))
      .flatMap((match) => slipOf(match, sentence, given()) ?? [])
      .filter(({ start }) => !isQuotedAt(message, start));
    return firstAtPlace(slips);
  });
}

function givenWords(context: Context): ReadonlySet<string> {
  const { interviewer, recipient, company, role, sender, words = [] } = context;
  return new Set([interviewer, recipient, company, role, sender, ...words].flatMap(partsOfText));
}

/** Wrong word → right word. */
function curesOf({ words }: RealWord): ReadonlyMap<string, string> {
  return new Map(
    words.split(' ').map((pair) => {
      const [wrong = '', right = ''] = pair.split('>');
      return [wrong, right.replaceAll('_', ' ')];
    }),
  );
}

function slipOf(
  match: Match<RealWord>,
  sentence: Sentence,
  given: ReadonlySet<string>,
): RealWordError | undefined {
  const { value } = match;
  if (!isNear(value, sentence)) return undefined;
  const words = curesOf(value);
  const terms = sentence.terms.slice(match.first, match.next);
  const isWrong = ({ token }: Term) => token.kind === 'word' && words.has(normalize(token.text));
  const term = value.isLast ? terms.findLast(isWrong) : terms.find(isWrong);
  if (!term || given.has(normalize(term.token.text))) return undefined;
  if (isApart(terms, value) || isName(term, sentence) || terms.some(isHad)) return undefined;
  const { start, end, text: written } = term.token;
  const right = words.get(normalize(written)) as string;
  const instead = capitalisedLike(written, right);
  return { start, end, section: sentence.section, written, instead };
}

/** Whether the sentence is about what the word would have to be about to be wrong. */
function isNear({ near }: RealWord, { terms }: Sentence): boolean {
  if (near === undefined) return true;
  const words = near.split(' ');
  return terms.some(({ norm }) => words.includes(norm));
}

/**
 * A mark between the words parts them ("much more, then I left"), but for the last one where a mark may follow,
 * and half of a compound settles nothing.
 */
function isApart(terms: readonly Term[], { isCut = false }: RealWord): boolean {
  const last = terms.length - (isCut ? 1 : 0);
  return terms.some(
    ({ before, token }, i) => (i > 0 && i < last && before !== '') || token.text.includes('-'),
  );
}

function isName({ norm, token }: Term, { terms }: Sentence): boolean {
  return startsUpper(token.text) && terms[0]?.token !== token && !TITLE_WORDS.has(norm);
}

/** "I'd liked it from the start": read as "would", it may be "had". */
function isHad({ norm, token }: Term): boolean {
  return norm === 'would' && /['’]d$/iu.test(token.text);
}

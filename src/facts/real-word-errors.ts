import { startsUpper } from '../language/en/letters.ts';
import {
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
import { withSubject } from './pattern-fact.ts';

const errors = once(() => compilePatterns(REAL_WORDS.map((entry) => [entry[0], entry] as const)));
const exceptions = once(() =>
  compilePatterns(REAL_WORD_EXCEPTIONS.map((pattern) => [pattern, true] as const)),
);

/** Words that are spelt rightly and are the wrong ones: "hear form you". */
export function findRealWordErrors(message: Message, { words = [] }: Context): RealWordError[] {
  const declared = new Set(words.map((word) => word.toLowerCase()));
  return withSubject(message).flatMap((sentence) => {
    const found = matchSentence(errors(), sentence);
    if (found.length === 0) return [];
    const fine = matchSentence(exceptions(), sentence);
    const slips = found
      .filter((match) => !declared.has(match.value[1]))
      .filter((match) => !fine.some((exception) => overlaps(exception, match)))
      .flatMap((match) => slipOf(match, sentence) ?? []);
    return slips.filter(({ start }, i) => slips.findIndex((other) => other.start === start) === i);
  });
}

function slipOf(match: Match<RealWord>, sentence: Sentence): RealWordError | undefined {
  const [, wrong, right] = match.value;
  const terms = sentence.terms.slice(match.first, match.next);
  const term = terms.find(
    ({ norm, token }) =>
      token.kind === 'word' && (norm === wrong || normalize(token.text) === wrong),
  );
  if (!term || isApart(terms) || isName(term, sentence) || isQuoted(term, sentence))
    return undefined;
  const { start, end } = term;
  const written = term.token.text.slice(start - term.token.start, end - term.token.start);
  const instead = startsUpper(written) ? (right[0] ?? '').toUpperCase() + right.slice(1) : right;
  return { start, end, section: sentence.section, written, instead };
}

/** A mark between the words parts them: "I learned much more, then I left". */
function isApart(terms: readonly Term[]): boolean {
  return terms.some(({ before }, i) => i > 0 && before !== '');
}

function isName({ norm, token }: Term, { terms }: Sentence): boolean {
  return startsUpper(token.text) && terms[0]?.token !== token && !TITLE_WORDS.has(norm);
}

/** Words in quotation marks are spoken about. */
function isQuoted({ start }: Term, { tokens }: Sentence): boolean {
  const marks = tokens.filter(({ text, end }) => end <= start && /["“”]/u.test(text));
  const last = marks.at(-1)?.text;
  return last === '“' || (last === '"' && marks.length % 2 === 1);
}

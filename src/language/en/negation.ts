import type { Sentence, Term } from '../../model/message.ts';

const NEGATORS = new Set(
  'not never no nothing nobody none neither nor without hardly scarcely barely cannot rarely'.split(
    ' ',
  ),
);

/** "no doubt", "not only", "cannot thank you enough" deny nothing. */
const NOT_DENYING = new Set('doubt only just merely enough question hesitation wonder'.split(' '));

/** How far ahead of a verb its negation stands: "I don't for a moment want to …". */
const REACH = 5;

/** Whether a negation in the same clause governs the term at this index. */
export function isNegated(sentence: Sentence, at: number): boolean {
  const { terms } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const after = terms[i + 1] as Term;
    if (/[,;:.!?()—–]/u.test(after.before) || CLAUSE_STARTS.has(after.norm)) return false;
    if (NEGATORS.has((terms[i] as Term).norm)) return !NOT_DENYING.has(after.norm);
  }
  return false;
}

const CLAUSE_STARTS = new Set(
  'but and because so although though that which who if when while'.split(' '),
);

import { OTHERS } from '../language/en/lexicon/people.ts';
import type { Sentence, Term } from '../model/message.ts';

const WRITER = new Set('i me my mine myself we us our'.split(' '));
/** How far ahead of a word its subject is looked for. */
const REACH = 7;

/**
 * Whether somebody else than the writer is the nearest subject ahead of a word in its clause;
 * words up to `next` that name the writer themselves settle it.
 */
export function isOfOthers({ terms }: Sentence, at: number, next = at): boolean {
  if (terms.slice(at, next).some(({ norm }) => WRITER.has(norm))) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { norm } = terms[i] as Term;
    if (WRITER.has(norm)) return false;
    if (OTHERS.has(norm) && !isObject(terms, i)) return true;
    if (/[;:—–]/u.test((terms[i + 1] as Term).before) || norm === 'but' || norm === 'that')
      return false;
  }
  return false;
}

export function namesWriter({ terms }: Sentence): boolean {
  return terms.some(({ norm }) => WRITER.has(norm));
}

/** "talking with your team left me …": after a preposition or "-ing" they are no subject. */
function isObject(terms: readonly Term[], at: number): boolean {
  const before = terms.slice(Math.max(0, at - 3), at);
  return before.some(({ norm }) =>
    /^(?:with|to|from|about|of|for|at|by|on|in|into|under|beside|behind|near|among|alongside|around|inside|through|between)$|ing$/u.test(
      norm,
    ),
  );
}

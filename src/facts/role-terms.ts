import { JOB_HEADS, ROLE_STOPS } from '../language/en/lexicon/position.ts';
import { normAt } from '../language/en/terms.ts';
import type { Sentence, Term } from '../model/message.ts';

/** Words for the job or the part of the firm: what is named with them is no topic. */
const HEADS = new Set([
  ...JOB_HEADS,
  ...'department division team office program programme graduate'.split(' '),
]);
const LINKS = new Set('of as for'.split(' '));
/** "the custodian job at the middle school": where the job is. */
const PLACES = new Set('at with in within on'.split(' '));
/** Indexes of the terms that name the job: "the *Senior Data Analyst* position", "the role of *ward clerk*". */
export function roleTerms(
  { terms }: Sentence,
  heads: ReadonlySet<string> = HEADS,
): ReadonlySet<number> {
  const indexes = new Set<number>();
  terms.forEach((term, head) => {
    if (!heads.has(term.norm)) return;
    for (
      let i = head;
      i >= Math.max(0, head - 7) && !(i < head && ROLE_STOPS.has((terms[i] as Term).norm));
      i -= 1
    ) {
      indexes.add(i);
      if (i > 0 && /[,;:.]/u.test((terms[i] as Term).before)) break;
    }
    if (LINKS.has(normAt(terms, head + 1))) addTitle(terms, head + 2, indexes);
    if (PLACES.has(normAt(terms, head + 1))) addTitle(terms, head + 2, indexes);
  });
  return indexes;
}

function addTitle(terms: readonly Term[], from: number, indexes: Set<number>): void {
  const start = /^(?:a|an|the|your)$/u.test(normAt(terms, from)) ? from + 1 : from;
  for (let i = start; i < Math.min(terms.length, start + 5); i += 1) {
    const term = terms[i] as Term;
    if (
      (i > start && /[,;:.]/u.test(term.before)) ||
      (ROLE_STOPS.has(term.norm) && term.norm !== 'of')
    )
      return;
    indexes.add(i);
  }
}

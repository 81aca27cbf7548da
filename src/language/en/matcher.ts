import type { Sentence, Term } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import { firstReached } from '../bisect.ts';
import { compiledPatterns } from './compiled.ts';
import { once } from './once.ts';
import { meaningOf, sourceOf, type MeaningOf, type PatternEntry } from './pattern-entry.ts';
import { parsePattern, type WordClasses } from './pattern.ts';
import { ProgramBuilder, type Program } from './program.ts';
import { readProgram } from './program-bytes.ts';
import { type Found, matchesOf } from './run-program.ts';

/** A list of patterns, which lie one behind the other in a program. */
export interface PatternSet<E extends PatternEntry> {
  readonly program: Program;
  /** The index of the first. */
  readonly from: number;
  readonly entries: readonly E[];
}

export interface Match<T> extends Span {
  readonly value: T;
  /** The place of the pattern in its list. */
  readonly rank: number;
  readonly sentence: Sentence;
  /** Terms from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

const compiled = once(() => {
  const bytes = compiledPatterns();
  return bytes && readProgram(bytes);
});

/**
 * Of a list that the build has compiled nothing is read but its first entry.
 * @throws {SyntaxError} for a pattern that is not well formed
 */
export function compilePatterns<E extends PatternEntry>(
  entries: readonly E[],
  classes: WordClasses = {},
): PatternSet<E> {
  const from = entries[0] === undefined ? '' : sourceOf(entries[0]);
  const program = typeof from === 'number' ? compiled() : undefined;
  if (typeof from === 'number' && program) return { program, from, entries };
  const builder = new ProgramBuilder();
  for (const entry of entries) builder.add(parsePattern(String(sourceOf(entry)), classes));
  return { program: builder.build(), from: 0, entries };
}

/** All matches in a sentence, by place: for each pattern and starting term the first reading. */
export function matchSentence<E extends PatternEntry>(
  { program, from, entries }: PatternSet<E>,
  sentence: Sentence,
): Match<MeaningOf<E>>[] {
  if (entries.length === 0) return [];
  const matches = matchesOf(program, sentence);
  const end = from + entries.length;
  const found: Match<MeaningOf<E>>[] = [];
  if (matches.length === 0 || (matches[0] as Found).pattern >= end) return found;
  let i = firstReached(matches.length, (at) => (matches[at] as Found).pattern >= from);
  for (; i < matches.length; i += 1) {
    const { pattern, first, next } = matches[i] as Found;
    if (pattern >= end) break;
    const rank = pattern - from;
    found.push({
      value: meaningOf(entries[rank] as E),
      rank,
      sentence,
      first,
      next,
      start: (sentence.terms[first] as Term).start,
      end: (sentence.terms[next - 1] as Term).end,
    });
  }
  return found.length > 1 ? found.sort((a, b) => a.first - b.first || a.rank - b.rank) : found;
}

export function matchAll<E extends PatternEntry>(
  set: PatternSet<E>,
  sentences: readonly Sentence[],
): Match<MeaningOf<E>>[] {
  return sentences.flatMap((sentence) => matchSentence(set, sentence));
}

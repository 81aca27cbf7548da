import type { Sentence, Term } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import { firstReached } from '../bisect.ts';
import { compiledPatterns } from './compiled.ts';
import { once } from './once.ts';
import { parsePattern, type WordClasses } from './pattern.ts';
import { ProgramBuilder, type Program } from './program.ts';
import { readProgram } from './program-bytes.ts';
import { type Found, matchesOf } from './run-program.ts';

/** Patterns with what each of them means to its owner. */
export interface PatternSet<T> {
  readonly parts: readonly Part<T>[];
}

/** Patterns of one program, one behind the other. */
interface Part<T> {
  readonly program: Program;
  /** The index of the first. */
  readonly from: number;
  readonly entries: Entry<T>[];
}

interface Entry<T> {
  readonly value: T;
  /** Its place in the list. */
  readonly rank: number;
}

export interface Match<T> extends Span {
  readonly value: T;
  readonly sentence: Sentence;
  /** Terms from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

/** A pattern as the lexicons have it, or what the build writes in its place: its index in the compiled program. */
export type PatternSource = string | number;

const compiled = once(() => {
  const bytes = compiledPatterns();
  return bytes && readProgram(bytes);
});

/** @throws {SyntaxError} for a pattern that is not well formed. */
export function compilePatterns<T>(
  entries: Iterable<readonly [source: PatternSource, value: T]>,
  classes: WordClasses = {},
): PatternSet<T> {
  const builder = new ProgramBuilder();
  const own: Entry<T>[] = [];
  const parts: Part<T>[] = [];
  const program = compiled();
  let rank = 0;
  for (const [source, value] of entries) {
    const entry = { value, rank };
    if (typeof source === 'string') {
      builder.add(parsePattern(source, classes));
      own.push(entry);
    } else if (program) addTo(parts, program, source, entry);
    rank += 1;
  }
  if (own.length > 0) parts.push({ program: builder.build(), from: 0, entries: own });
  return { parts };
}

function addTo<T>(parts: Part<T>[], program: Program, index: number, entry: Entry<T>): void {
  const last = parts.at(-1);
  if (last && last.from + last.entries.length === index) last.entries.push(entry);
  else parts.push({ program, from: index, entries: [entry] });
}

/** All matches in a sentence, by place: for each pattern and starting term the first reading. */
export function matchSentence<T>(set: PatternSet<T>, sentence: Sentence): Match<T>[] {
  const found: (Match<T> & { readonly rank: number })[] = [];
  for (const { program, from, entries } of set.parts) {
    const matches = matchesOf(program, sentence);
    const first = firstReached(matches.length, (i) => (matches[i] as Found).pattern >= from);
    for (let i = first; i < matches.length; i += 1) {
      const match = matches[i] as Found;
      const entry = entries[match.pattern - from];
      if (!entry) break;
      found.push(matchAt(entry, sentence, match));
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.first - b.first || a.rank - b.rank) : found;
}

function matchAt<T>(
  { value, rank }: Entry<T>,
  sentence: Sentence,
  { first, next }: Found,
): Match<T> & { readonly rank: number } {
  const { start } = sentence.terms[first] as Term;
  const { end } = sentence.terms[next - 1] as Term;
  return { value, rank, sentence, first, next, start, end };
}

export function matchAll<T>(set: PatternSet<T>, sentences: readonly Sentence[]): Match<T>[] {
  return sentences.flatMap((sentence) => matchSentence(set, sentence));
}

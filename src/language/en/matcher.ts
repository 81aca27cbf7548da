import type { Sentence, Term } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import { compiledPatterns } from './compiled.ts';
import { once } from './once.ts';
import { parsePattern, type WordClasses } from './pattern.ts';
import { ProgramBuilder, type Program } from './program.ts';
import { readProgram } from './program-text.ts';
import { matchesOf } from './run-program.ts';

/** Patterns with what each of them means to its owner. */
export interface PatternSet<T> {
  readonly parts: readonly Part<T>[];
}

/** Patterns of one program. */
interface Part<T> {
  readonly program: Program;
  /** By index in the program. */
  readonly entries: ReadonlyMap<number, Entry<T>>;
  readonly from: number;
  readonly to: number;
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

/** What the build writes in place of a pattern: this mark and its index in the compiled program. */
export const REFERENCE = '§';

const compiled = once(() => {
  const text = compiledPatterns();
  return text === undefined ? undefined : readProgram(text);
});

/** @throws {SyntaxError} for a pattern that is not well formed. */
export function compilePatterns<T>(
  entries: Iterable<readonly [source: string, value: T]>,
  classes: WordClasses = {},
): PatternSet<T> {
  const builder = new ProgramBuilder();
  const own = new Map<number, Entry<T>>();
  const built = new Map<number, Entry<T>>();
  let rank = 0;
  for (const [source, value] of entries) {
    const entry = { value, rank };
    if (source.startsWith(REFERENCE)) built.set(Number(source.slice(REFERENCE.length)), entry);
    else own.set(builder.add(parsePattern(source, classes)), entry);
    rank += 1;
  }
  const parts: Part<T>[] = [];
  const program = compiled();
  if (built.size > 0 && program) parts.push(partOf(program, built));
  if (own.size > 0) parts.push(partOf(builder.build(), own));
  return { parts };
}

function partOf<T>(program: Program, entries: ReadonlyMap<number, Entry<T>>): Part<T> {
  let [from, to] = [Infinity, 0];
  for (const index of entries.keys()) {
    from = Math.min(from, index);
    to = Math.max(to, index);
  }
  return { program, entries, from, to };
}

/** All matches in a sentence, by place: for each pattern and starting term the first reading. */
export function matchSentence<T>(set: PatternSet<T>, sentence: Sentence): Match<T>[] {
  const found: (Match<T> & { readonly rank: number })[] = [];
  for (const { program, entries, from, to } of set.parts) {
    const matches = matchesOf(program, sentence);
    for (let i = 0; i < matches.length; i += 3) {
      const pattern = matches[i] as number;
      if (pattern < from || pattern > to) continue;
      const entry = entries.get(pattern);
      if (entry)
        found.push(matchAt(entry, sentence, matches[i + 1] as number, matches[i + 2] as number));
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.first - b.first || a.rank - b.rank) : found;
}

function matchAt<T>(
  { value, rank }: Entry<T>,
  sentence: Sentence,
  first: number,
  next: number,
): Match<T> & { readonly rank: number } {
  const { start } = sentence.terms[first] as Term;
  const { end } = sentence.terms[next - 1] as Term;
  return { value, rank, sentence, first, next, start, end };
}

export function matchAll<T>(set: PatternSet<T>, sentences: readonly Sentence[]): Match<T>[] {
  return sentences.flatMap((sentence) => matchSentence(set, sentence));
}

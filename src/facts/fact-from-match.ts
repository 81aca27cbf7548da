import type { Match } from '../language/en/matcher.ts';
import type { Fact } from '../model/facts.ts';

/** A fact where a pattern matched. */
export function factFrom({ start, end, sentence }: Match<unknown>): Fact {
  return { start, end, section: sentence.section };
}

/** One fact for each place: matches that start where another one starts are the same observation. */
export function factsFrom(matches: readonly Match<unknown>[]): Fact[] {
  const byStart = new Map<number, Fact>();
  for (const match of matches) {
    const known = byStart.get(match.start);
    if (!known || known.end < match.end) byStart.set(match.start, factFrom(match));
  }
  return [...byStart.values()];
}

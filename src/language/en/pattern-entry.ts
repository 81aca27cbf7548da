/** A pattern as the lexicons have it, or what the build writes in its place: its index in the compiled program. */
export type PatternSource = string | number;

/** How a list holds a pattern: alone, before what it means, or within an object that is what it means. */
export type PatternEntry =
  | PatternSource
  | readonly [pattern: PatternSource, meaning: unknown]
  | { readonly pattern: PatternSource };

/** What a pattern of a list means to the list's owner. */
export type MeaningOf<E> = E extends readonly [unknown, infer Meaning] ? Meaning : E;

export function sourceOf(entry: PatternEntry): PatternSource {
  if (typeof entry !== 'object') return entry;
  return 'pattern' in entry ? entry.pattern : entry[0];
}

export function meaningOf<E extends PatternEntry>(entry: E): MeaningOf<E> {
  return (Array.isArray(entry) ? (entry[1] as unknown) : entry) as MeaningOf<E>;
}

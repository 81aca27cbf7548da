/** Tells a list of patterns from what it was before an edit. */
export function nameOfList(sources: readonly string[]): string {
  return `${sources.length} ${sources.reduce((sum, { length }) => sum + length, 0)} ${sources[0] ?? ''}`;
}

/** A half-open range of UTF-16 code units in the source text as given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of some spans in order, those that begin where none before them goes on. */
export function disjoint<T extends Span>(spans: readonly T[]): T[] {
  let reach = 0;
  return spans.filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
}

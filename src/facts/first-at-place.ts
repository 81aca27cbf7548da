import type { Span } from '../model/span.ts';

/** Of findings that begin at one place, the first. */
export function firstAtPlace<T extends Span>(found: readonly T[]): T[] {
  const places = new Set<number>();
  return found.filter(({ start }) => {
    const isFirst = !places.has(start);
    places.add(start);
    return isFirst;
  });
}

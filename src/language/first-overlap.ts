import { overlaps, type Span } from '../model/span.ts';
import { firstReached } from './bisect.ts';

/** The first of some spans that overlaps a range, by bisection: they are in order and do not overlap each other. */
export function firstOverlap<T extends Span>(spans: readonly T[], range: Span): T | undefined {
  const span = spans[firstReached(spans.length, (i) => (spans[i] as T).end > range.start)];
  return span && overlaps(span, range) ? span : undefined;
}

import { firstOverlap } from '../language/first-overlap.ts';
import { contains, type Span } from '../model/span.ts';

/** What stands between backticks on one line, with them: code, which is neither spelled nor filled in. */
export function findCodeSpans(text: string): Span[] {
  if (!text.includes('`')) return [];
  return Array.from(text.matchAll(/`[^`\n]{1,200}`/gu), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** Those of some spans that do not stand in code. */
export function outsideCode<T extends Span>(spans: readonly T[], code: readonly Span[]): T[] {
  if (code.length === 0) return [...spans];
  return spans.filter((span) => {
    const one = firstOverlap(code, span);
    return !one || !contains(one, span);
  });
}

import { firstReached } from '../language/bisect.ts';
import type { Position, Range } from '../model/diagnostic.ts';

/** Answers line and column (1-based, UTF-16 code units) for offsets into a text. CRLF, CR and LF end lines. */
export class Positions {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  at(offset: number): Position {
    const starts = this.#starts;
    const line = firstReached(starts.length, (i) => (starts[i] as number) > offset);
    return { line, column: offset - (starts[line - 1] as number) + 1 };
  }
}

/** What puts a diagnostic in its place among the others. */
interface Placed {
  readonly range: Range;
  readonly ruleId: string | null;
}

/** The order of diagnostics in a result: by where they begin, by where they end, by rule. */
export function byPlace(a: Placed, b: Placed): number {
  return (
    a.range[0] - b.range[0] || a.range[1] - b.range[1] || compare(a.ruleId ?? '', b.ruleId ?? '')
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import { linesOf } from './text-lines.ts';
import type { MappedText } from './offset-map.ts';
import { TextBuilder } from './text-builder.ts';

const SIGNATURE = '-- ';

/**
 * Joins the lines of `format=flowed` (RFC 3676) that end with a space to the paragraphs that they were;
 * with `delsp` that space is not part of the text.
 */
export function unflowed(text: string, delsp: boolean): MappedText {
  const out = new TextBuilder(text);
  const lines = linesOf(text, 0, text.length).map((span) => readLine(text, span.start, span.end));
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    if (!last || !isSoft(text, last) || last.depth !== line.depth) {
      if (last) out.copy(last.end, line.start);
      if (line.depth > 0)
        out.put(`${'>'.repeat(line.depth)} `, { start: line.start, end: line.from });
    }
    const next = lines[i + 1];
    const isJoined = next !== undefined && isSoft(text, line) && next.depth === line.depth;
    out.copy(line.from, line.end - (isJoined && delsp ? 1 : 0));
  }
  return out.finish();
}

interface FlowedLine {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  /** Where the words begin, behind the marks of quotes and the space that stuffs the line. */
  readonly from: number;
}

function readLine(text: string, start: number, end: number): FlowedLine {
  let from = start;
  while (from < end && text[from] === '>') from += 1;
  const depth = from - start;
  if (from < end && text[from] === ' ') from += 1;
  return { start, end, depth, from };
}

function isSoft(text: string, { from, end }: FlowedLine): boolean {
  return (
    end > from &&
    text[end - 1] === ' ' &&
    !(end - from === SIGNATURE.length && text.startsWith(SIGNATURE, from))
  );
}

/// <reference types="node" />
import { isUtf8 } from 'node:buffer';
import { readChunk } from '../node/read-draft.ts';

/** A line without its line break, or why it is none. `isLast` where nothing more has arrived yet. */
export type Line = (
  { readonly text: string } | { readonly problem: 'too-long' | 'bad-encoding' }
) & { readonly number: number; readonly isLast: boolean };

const CHUNK = 64 * 1024;
const LINE_BREAK = 0x0a;

/**
 * The lines of an open file as they arrive. Nothing is read before the line before it is done with,
 * and of a line that is too long nothing is kept.
 * @throws {Error} the system's, when the file cannot be read.
 */
export function* linesOf(file: number, maxBytes: number): Generator<Line> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  const keep = (part: Buffer) => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(Buffer.from(part));
  };
  const take = (isLast: boolean): Line => {
    number += 1;
    const line = toLine(Buffer.concat(parts), size > maxBytes, { number, isLast });
    [parts, size] = [[], 0];
    return line;
  };
  for (;;) {
    const length = readChunk(file, chunk);
    if (length === 0) break;
    const arrived = chunk.subarray(0, length);
    let from = 0;
    for (let at = arrived.indexOf(LINE_BREAK); at >= 0; at = arrived.indexOf(LINE_BREAK, from)) {
      keep(arrived.subarray(from, at));
      from = at + 1;
      yield take(arrived.indexOf(LINE_BREAK, from) < 0);
    }
    keep(arrived.subarray(from));
  }
  if (size > 0) yield take(true);
}

function toLine(
  bytes: Buffer,
  isTooLong: boolean,
  place: { number: number; isLast: boolean },
): Line {
  if (isTooLong) return { ...place, problem: 'too-long' };
  if (!isUtf8(bytes)) return { ...place, problem: 'bad-encoding' };
  const text = bytes.toString('utf8');
  return { ...place, text: place.number === 1 ? text.replace(/^\uFEFF/u, '') : text };
}

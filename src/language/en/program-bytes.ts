import type { Program } from './program.ts';

/** How many numbers of four bytes lead a written program: how many sets it has, and the lengths of its tables. */
export const HEAD = 6;

/** Each table begins at a multiple of so many bytes. */
export const ALIGNMENT = 4;

/**
 * Reads a program that the build wrote (`scripts/patterns/program-bytes.ts`): its head, then the words' records,
 * the lengths of their buckets, the lengths of the patterns' records, the keys and the code.
 */
export function readProgram(written: Uint8Array): Program {
  const bytes = written.byteOffset % ALIGNMENT === 0 ? written : written.slice();
  const [setCount, ...lengths] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD);
  let at = bytes.byteOffset + HEAD * Uint32Array.BYTES_PER_ELEMENT;
  const starts = lengths.map((length) => {
    const start = at;
    at += Math.ceil(length / ALIGNMENT) * ALIGNMENT;
    return start;
  });
  if (at - bytes.byteOffset !== bytes.byteLength) throw new RangeError('Patterns are damaged');
  const shorts = (table: number) =>
    new Uint16Array(bytes.buffer, starts[table], (lengths[table] as number) / 2);
  return {
    words: {
      records: new Uint8Array(bytes.buffer, starts[0], lengths[0]),
      bucketStarts: startsOf(shorts(1)),
    },
    setCount: setCount as number,
    starts: startsOf(shorts(2)),
    keys: shorts(3),
    code: shorts(4),
  };
}

function startsOf(lengths: Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    sum += lengths[i] as number;
    starts[i + 1] = sum;
  }
  return starts;
}

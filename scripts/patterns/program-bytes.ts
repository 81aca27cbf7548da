import type { Program } from '../../src/language/en/program.ts';
import { ALIGNMENT } from '../../src/language/en/program-bytes.ts';

/** A program as `src/language/en/program-bytes.ts` reads it. */
export function programBytes({ words, setCount, starts, keys, code }: Program): Uint8Array {
  const tables = [
    words.records,
    shorts(lengthsOf(words.bucketStarts)),
    shorts(lengthsOf(starts)),
    keys,
    code,
  ].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
  const head = Uint32Array.from([setCount, ...tables.map(({ length }) => length)]);
  const padded = tables.map((table) =>
    Buffer.concat([table, Buffer.alloc(-table.length & (ALIGNMENT - 1))]),
  );
  return Buffer.concat([Buffer.from(head.buffer), ...padded]);
}

/** From each place to the next. */
function lengthsOf(starts: Uint32Array): number[] {
  return Array.from(starts.subarray(1), (end, i) => end - (starts[i] as number));
}

/** @throws {RangeError} for a length that takes more than 16 bits. */
function shorts(lengths: readonly number[]): Uint16Array {
  if (lengths.some((length) => length > 0xffff)) throw new RangeError('a record is too long');
  return Uint16Array.from(lengths);
}

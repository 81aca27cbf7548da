import type { Program } from '../../src/language/en/program.ts';

/** A program as `src/language/en/program-text.ts` reads it. */
export function programText(program: Program): string {
  const { words, setStarts, sets, setCount, starts, keys, code } = program;
  const tables = [shorts(lengthsOf(setStarts)), sets, shorts(lengthsOf(starts)), keys, code];
  return [[...words.keys()].join(' '), setCount, ...tables.map(toBase64)].join('\n');
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

function toBase64({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

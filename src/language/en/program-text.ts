import { fromBase64 } from './base64.ts';
import type { Program } from './program.ts';

/**
 * Reads a program that the build wrote (`scripts/patterns/program-text.ts`): the words, the number of sets,
 * then five tables in base64, two of them with lengths instead of places.
 */
export function readProgram(text: string): Program {
  const [words = '', setCount, ...tables] = text.split('\n');
  const [setLengths, sets, lengths, keys, code] = tables.map(fromBase64) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const numbers = new Map<string, number>();
  for (const word of words.split(' ')) numbers.set(word, numbers.size);
  return {
    words: numbers,
    setStarts: startsOf(new Uint16Array(setLengths.buffer)),
    sets,
    setCount: Number(setCount),
    starts: startsOf(new Uint16Array(lengths.buffer)),
    keys: new Uint16Array(keys.buffer),
    code: new Uint16Array(code.buffer),
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

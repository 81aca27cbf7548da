/**
 * Words, each with the sets that hold it, in one table of bytes that needs no reading before it is asked.
 * A word lies in the bucket that its letters name. Its record: how many letters it has, the letters, how many
 * sets hold it, then the sets by ascending number, each as the distance from the one before; all of them numbers
 * of seven bits a byte, the low ones first, all bytes but the last with the eighth bit set.
 */
export interface WordTable {
  /** Where each bucket begins in `records`, and, last, where the last one ends. A power of two of buckets. */
  readonly bucketStarts: Uint32Array;
  readonly records: Uint8Array;
}

/** The sets that hold a word, by ascending number. */
export function setsWith({ bucketStarts, records }: WordTable, word: string): number[] {
  const bucket = bucketOf(word, bucketStarts.length - 1);
  const end = bucketStarts[bucket + 1] as number;
  const sets: number[] = [];
  let at = bucketStarts[bucket] as number;
  const read = () => {
    let byte = records[at] as number;
    at += 1;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = records[at] as number;
      at += 1;
      number |= (byte & 127) << shift;
    }
    return number;
  };
  while (at < end) {
    const length = read();
    let isSame = length === word.length;
    for (let i = 0; i < length; i += 1) {
      if (read() !== word.charCodeAt(i)) isSame = false;
    }
    let set = 0;
    for (let left = read(); left > 0; left -= 1) {
      set += read();
      if (isSame) sets.push(set);
    }
    if (isSame) break;
  }
  return sets;
}

function bucketOf(word: string, buckets: number): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** A table of words with the sets that hold them. */
export function wordTable(setsOf: ReadonlyMap<string, readonly number[]>): WordTable {
  const count = 2 ** Math.floor(Math.log2(setsOf.size + 1));
  const buckets = Array.from({ length: count }, (): number[] => []);
  for (const word of [...setsOf.keys()].sort()) {
    const bucket = buckets[bucketOf(word, count)] as number[];
    writeRecord(bucket, word, setsOf.get(word) as readonly number[]);
  }
  const bucketStarts = [0];
  const records: number[] = [];
  for (const bucket of buckets) {
    for (const byte of bucket) records.push(byte);
    bucketStarts.push(records.length);
  }
  return {
    bucketStarts: Uint32Array.from(bucketStarts),
    records: Uint8Array.from(records),
  };
}

function writeRecord(into: number[], word: string, sets: readonly number[]): void {
  writeNumber(into, word.length);
  for (let i = 0; i < word.length; i += 1) writeNumber(into, word.charCodeAt(i));
  writeNumber(into, sets.length);
  let before = 0;
  for (const set of [...sets].sort((a, b) => a - b)) {
    writeNumber(into, set - before);
    before = set;
  }
}

function writeNumber(into: number[], number: number): void {
  let rest = number;
  while (rest > 127) {
    into.push((rest & 127) | 128);
    rest >>>= 7;
  }
  into.push(rest);
}

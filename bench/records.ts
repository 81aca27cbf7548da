import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

const BAD_EVERY = 1000;
const PORTION = 500;
const LINE_BREAK = 0x0a;
/** Of the beginning of an answer, enough to know it by. */
const HEAD = 64;

const isBad = (i: number) => i % BAD_EVERY === BAD_EVERY / 2;

function line(i: number): string {
  if (isBad(i)) return `{"id": "r${i}", "text"\n`;
  const text = `Hi Ana,\n\nThank you for the tour of mill ${i}.\n\nBest,\nBo`;
  return `${JSON.stringify({ id: `r${i}`, text })}\n`;
}

/** Writes so many small records, one in a thousand of them broken, as fast as they are taken. */
export async function feed(to: Writable, count: number): Promise<void> {
  for (let i = 0; i < count; i += PORTION) {
    const length = Math.min(PORTION, count - i);
    const portion = Array.from({ length }, (_, at) => line(i + at)).join('');
    if (!to.write(portion)) await once(to, 'drain');
  }
  to.end();
}

/** How the answer to a record must begin. */
function expected(i: number): string {
  return isBad(i) ? '{"id":null,"error":{"code":"bad-json"' : `{"id":"r${i}","kind":`;
}

/**
 * Reads the answers, keeping no more of each than its beginning.
 * @throws {Error} for one that is missing, too many or not in its place.
 */
export async function check(from: Readable, count: number): Promise<void> {
  let answered = 0;
  let head = '';
  const take = (part: Buffer) => {
    if (head.length < HEAD) head += part.toString('latin1', 0, HEAD);
  };
  for await (const chunk of from as AsyncIterable<Buffer>) {
    let start = 0;
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, start)) {
      take(chunk.subarray(start, at));
      if (!head.startsWith(expected(answered)))
        throw new Error(`Answer ${answered} begins with ${head}, not ${expected(answered)}.`);
      answered += 1;
      [head, start] = ['', at + 1];
    }
    take(chunk.subarray(start));
  }
  if (answered !== count) throw new Error(`${count} records got ${answered} answers.`);
}

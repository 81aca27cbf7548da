import type { Message } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { firstOverlap } from './first-overlap.ts';

const known = new WeakMap<Message, readonly Span[]>();

/** Whether a place of a message stands within quotation marks: such words are another's, or spoken about. */
export function isQuotedAt(message: Message, offset: number): boolean {
  return quoteAt(message, offset) !== undefined;
}

/** The quotation marks around a place of a message, with what they hold. */
export function quoteAt(message: Message, offset: number): Span | undefined {
  let quotes = known.get(message);
  if (!quotes) {
    quotes = quotedSpans(message.source);
    known.set(message, quotes);
  }
  return firstOverlap(quotes, { start: offset, end: offset });
}

/** What stands in quotation marks, within one paragraph. */
function quotedSpans(source: string): readonly Span[] {
  const quotes = source.matchAll(
    /["“„«](?:[^"“„«”»\n]|\n(?!\s{0,99}\n)){0,200}["”»]|(?<![\p{L}\p{N}])['‘](?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L})){0,200}['’]/gu,
  );
  return Array.from(quotes, ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

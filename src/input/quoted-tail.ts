import { ownership } from '../parse/foreign-lines.ts';
import { splitLines } from '../parse/lines.ts';
import type { MappedText } from './offset-map.ts';
import { without } from './text-builder.ts';

/** A part of a mail, as `email-reply-parser` tells them apart. */
export interface ReplyFragment {
  getContent(): string;
  isHidden(): boolean;
  isQuoted(): boolean;
}

/**
 * Splits a mail into fragments: `(text) => new EmailReplyParser().read(text).getFragments()`. It comes in
 * from outside, because that library needs Node.
 */
export type ReadReply = (text: string) => readonly ReplyFragment[];

/** Units of the writer's own text that are read; the library's time grows with their square or cube. */
const MAX_READ = 4096;

/**
 * Leaves out a quoted mail at the end that our own sections miss, in other languages for the most part.
 * What our own sections know as quoted stays, and so does a text that would be nothing but quoted.
 */
export function withoutQuotedTail(text: string, readReply: ReadReply): MappedText {
  const own = text.slice(0, ownEnd(text));
  const read = own.slice(0, MAX_READ).replaceAll(/\r\n?/gu, '\n');
  const fragments = readReply(read);
  let first = fragments.length;
  while (first > 0 && (fragments[first - 1] as ReplyFragment).isHidden()) first -= 1;
  while (first < fragments.length && !(fragments[first] as ReplyFragment).isQuoted()) first += 1;
  if (first === 0 || first === fragments.length) return without(text, []);
  const ahead = fragments.slice(0, first).map((fragment) => fragment.getContent());
  const start = placeAfter(own, countLetters(ahead.join('')));
  return without(text, [{ start, end: own.length }]);
}

/** Where the last line ends that is neither quoted nor a footer. */
function ownEnd(text: string): number {
  const lines = splitLines(text);
  const marks = ownership(lines);
  return lines.findLast((line, i) => marks[i] === 'own' && !line.blank)?.end ?? 0;
}

/** The fragments differ from the text in white space only. */
function countLetters(text: string): number {
  return text.replaceAll(/\s/gu, '').length;
}

function placeAfter(text: string, letters: number): number {
  let left = letters;
  let at = 0;
  for (; at < text.length && left > 0; at += 1) if (!/\s/u.test(text[at] as string)) left -= 1;
  return at;
}

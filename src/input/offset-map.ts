import { firstReached } from '../language/bisect.ts';
import type { Span } from '../model/span.ts';

/** The way from a text back to the source that it was made from; UTF-16 code units on both sides. */
export interface OffsetMap {
  /** The source offset of a place in the text; where markup was cut out there, the place ahead of it. */
  offset(at: number): number;
  /** The source span of a span of the text, with the markup that was cut out of its middle. */
  span(span: Span): Span;
  /** Whether the source has these very words, so that an edit of the text can be made in the source. */
  isCopied(span: Span): boolean;
}

/** A text and where each part of it comes from. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

export const IDENTITY: OffsetMap = {
  offset: (at) => at,
  span: (span) => span,
  isCopied: () => true,
};

/** The map of a text that was cut out of its source at `start`. */
export function shifted(start: number): OffsetMap {
  if (start === 0) return IDENTITY;
  return {
    offset: (at) => at + start,
    span: (span) => ({ start: span.start + start, end: span.end + start }),
    isCopied: () => true,
  };
}

/** From a text by way of another text, from which it was made, to the source. */
export function composed(map: OffsetMap, further: OffsetMap): OffsetMap {
  if (map === IDENTITY) return further;
  if (further === IDENTITY) return map;
  return {
    offset: (at) => further.offset(map.offset(at)),
    span: (span) => further.span(map.span(span)),
    isCopied: (span) => map.isCopied(span) && further.isCopied(map.span(span)),
  };
}

/** A run of text: copied unit by unit, or written in place of a source span. */
export interface Piece {
  /** Where the run starts in the text; it ends where the next one starts. */
  readonly at: number;
  readonly source: Span;
  readonly copied: boolean;
}

/** The map of a text in pieces; `anchor` is where an empty text is to be found in the source. */
export function mapOfPieces(pieces: readonly Piece[], length: number, anchor: number): OffsetMap {
  if (pieces.length === 0) return emptyAt(anchor);
  const before = (at: number) => pieceAt(pieces, at - 1);
  const startOf = (at: number) => {
    const piece = pieceAt(pieces, at);
    return piece.copied ? piece.source.start + at - piece.at : piece.source.start;
  };
  const endOf = (at: number) => {
    const piece = before(at);
    return piece.copied ? piece.source.start + at - piece.at : piece.source.end;
  };
  const isWithinWritten = (at: number) =>
    at < length && at > 0 && !before(at).copied && pieceAt(pieces, at) === before(at);
  /** Encoded bytes share digits, so that a piece may begin ahead of where the one before it ends. */
  const startWithin = ({ at, source }: Piece) =>
    at === 0 ? source.start : Math.max(source.start, endOf(at));
  const offset = (at: number) => {
    if (at === 0) return startOf(at);
    return isWithinWritten(at) ? startWithin(before(at)) : endOf(at);
  };
  return {
    offset,
    span({ start, end }) {
      if (start < end) return { start: startOf(start), end: endOf(end) };
      return { start: offset(start), end: offset(start) };
    },
    isCopied({ start, end }) {
      if (start === end) return !isWithinWritten(start);
      const piece = pieceAt(pieces, start);
      return piece.copied && piece === before(end);
    },
  };
}

function emptyAt(anchor: number): OffsetMap {
  return {
    offset: () => anchor,
    span: () => ({ start: anchor, end: anchor }),
    isCopied: () => true,
  };
}

/** The piece that holds the unit at an offset, by bisection. */
function pieceAt(pieces: readonly Piece[], at: number): Piece {
  const next = firstReached(pieces.length, (i) => (pieces[i] as Piece).at > at);
  return pieces[Math.max(0, next - 1)] as Piece;
}

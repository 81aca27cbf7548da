import type { Span } from '../model/span.ts';
import { IDENTITY, mapOfPieces, type MappedText, type Piece } from './offset-map.ts';

/** Writes a text from left to right, out of spans of a source that also go from left to right. */
export class TextBuilder {
  readonly #source: string;
  readonly #anchor: number;
  readonly #pieces: Piece[] = [];
  readonly #texts: string[] = [];
  #length = 0;

  /** `anchor` is where an empty text is to be found in the source. */
  constructor(source: string, anchor = 0) {
    this.#source = source;
    this.#anchor = anchor;
  }

  get length(): number {
    return this.#length;
  }

  /** Whether what comes next begins a line. */
  get atLineStart(): boolean {
    return this.#texts.at(-1)?.endsWith('\n') ?? true;
  }

  /** Where in the source the last text came from; the anchor ahead of the first. */
  get sourceEnd(): number {
    return this.#pieces.at(-1)?.source.end ?? this.#anchor;
  }

  /** Writes text in place of a source span; text that the source has there is copied. */
  put(text: string, source: Span): void {
    if (text === '') return;
    const copied =
      text.length === source.end - source.start && this.#source.startsWith(text, source.start);
    this.#add(text, source, copied);
  }

  /** Writes text that stands for a source span as a whole, even where it happens to be equal. */
  replace(text: string, source: Span): void {
    if (text !== '') this.#add(text, source, false);
  }

  copy(start: number, end: number): void {
    if (start < end) this.#add(this.#source.slice(start, end), { start, end }, true);
  }

  finish(): MappedText {
    return {
      text: this.#texts.join(''),
      map: mapOfPieces(this.#pieces, this.#length, this.#anchor),
    };
  }

  #add(text: string, source: Span, copied: boolean): void {
    const last = this.#pieces.at(-1);
    if (copied && last?.copied && last.source.end === source.start) {
      const joined = { ...last, source: { start: last.source.start, end: source.end } };
      this.#pieces[this.#pieces.length - 1] = joined;
    } else {
      this.#pieces.push({ at: this.#length, source, copied });
    }
    this.#texts.push(text);
    this.#length += text.length;
  }
}

/** The text without some spans, which are given from left to right. */
export function without(text: string, spans: readonly Span[]): MappedText {
  if (spans.length === 0) return { text, map: IDENTITY };
  const out = new TextBuilder(text, spans[0]?.start);
  let from = 0;
  for (const { start, end } of spans) {
    out.copy(from, start);
    from = end;
  }
  out.copy(from, text.length);
  return out.finish();
}

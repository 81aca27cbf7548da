import type { Span } from '../model/span.ts';
import { byteOf } from './windows-1252.ts';
import type { TextBuilder } from './text-builder.ts';

/** What is used of the platform's decoder, whose types the core does without. */
interface Decoder {
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}
declare const TextDecoder: new (label: string) => Decoder;

/** Character sets in which a byte below 128 need not be what it is in ASCII. */
const NOT_ASCII = /^(?:utf-?(?:7|16|32)|iso-2022|hz-|ucs)/iu;

/** Writes text that comes as bytes of a character set, each with the place where the source has it. */
export class CharsetWriter {
  readonly #out: TextBuilder;
  readonly #source: string;
  readonly #decoder: Decoder;
  readonly #likeAscii: boolean;
  /** Where the bytes begin that are no character yet. */
  #pending: number | undefined;
  /** Whether the decoder waits for nothing. */
  #clean = true;

  /** An unknown character set is read as Windows-1252, in which every byte is a character. */
  constructor(out: TextBuilder, source: string, charset: string) {
    this.#out = out;
    this.#source = source;
    this.#decoder = decoderFor(charset);
    this.#likeAscii = !NOT_ASCII.test(charset);
  }

  /** Writes a part of the source, whose units are bytes (as text in Windows-1252) or else characters beyond ASCII. */
  units(start: number, end: number, areBytes: boolean): void {
    let from = start;
    for (let at = start; at < end; at += 1) {
      const unit = this.#source.charCodeAt(at);
      if (this.#clean && this.#likeAscii && unit < 0x80) continue;
      this.#out.copy(from, at);
      from = at + 1;
      const byte = unit < 0x80 || areBytes ? byteOf(unit) : undefined;
      if (byte === undefined) this.#character(at);
      else this.byte(byte, { start: at, end: at + 1 });
    }
    this.#out.copy(from, end);
  }

  byte(byte: number, span: Span): void {
    const text = this.#decoder.decode(Uint8Array.of(byte), { stream: true });
    const start = this.#pending ?? span.start;
    if (text === '') this.#pending = start;
    else {
      this.#out.put(text, { start, end: span.end });
      this.#pending = undefined;
    }
    this.#clean = byte < 0x80 && text !== '';
  }

  /** Writes what is left of a character that was cut off. */
  end(at: number): void {
    this.#out.put(this.#decoder.decode(), { start: this.#pending ?? at, end: at });
    this.#pending = undefined;
    this.#clean = true;
  }

  #character(at: number): void {
    this.end(at);
    this.#out.copy(at, at + 1);
  }
}

function decoderFor(charset: string): Decoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Whether bytes of a character set are what they are in Windows-1252, as those of Latin-1 and ASCII. */
export function isWindows1252(charset: string): boolean {
  return decoderFor(charset).encoding === 'windows-1252';
}

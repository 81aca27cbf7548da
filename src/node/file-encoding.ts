/// <reference types="node" />
import { byteOf, fromWindows1252 } from '../input/windows-1252.ts';

/** How the text of a file is written down; mail that is no UTF-8 is read as Windows-1252, a character a byte. */
export type FileEncoding = 'utf-8' | 'windows-1252';

export function decoded(bytes: Uint8Array, encoding: FileEncoding): string {
  const { buffer, byteOffset, byteLength } = bytes;
  const view = Buffer.from(buffer, byteOffset, byteLength);
  return encoding === 'utf-8' ? view.toString('utf8') : fromWindows1252(view.toString('latin1'));
}

/** The bytes of a text; undefined where it has characters that the encoding lacks. */
export function encoded(text: string, encoding: FileEncoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf(text.charCodeAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/// <reference types="node" />
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { InputFormat } from '../input/format-of.ts';
import { DEFAULT_LIMITS } from '../engine/limits.ts';
import { once } from '../language/en/once.ts';
import { decoded, type FileEncoding } from './file-encoding.ts';

export type DraftErrorCode =
  | 'not-found'
  | 'is-folder'
  | 'no-permission'
  | 'unreadable'
  | 'too-long'
  | 'bad-encoding'
  | 'not-text'
  | 'no-message'
  | 'bad-setting';

/** Why a draft cannot be read, and the way out, in one or two sentences that name no file. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
  readonly code: DraftErrorCode;

  constructor(code: DraftErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The largest draft that is read where nothing else is said, in bytes. */
export const MAX_BYTES = DEFAULT_LIMITS.fileBytes;

/**
 * Reads the bytes of one draft, at most so many.
 * @throws {DraftError} for a file that is missing, no file or too long.
 */
export function readBytes(path: string, most = MAX_BYTES): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw isFolder();
    if (stat.isFile() && stat.size > most) throw tooLong(most);
    return readAll(file, most);
  } catch (error) {
    throw error instanceof DraftError ? error : fromSystem(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * Reads standard input, or any other open file, to its end.
 * @throws {DraftError} as `readBytes`.
 */
export function readBytesFrom(file: number, most = MAX_BYTES): Uint8Array {
  try {
    return readAll(file, most);
  } catch (error) {
    throw error instanceof DraftError ? error : fromSystem(error);
  }
}

/** How a draft is written down: mail may be in any character set, all else is in UTF-8. */
export function encodingOf(bytes: Uint8Array, format: InputFormat): FileEncoding {
  return format === 'eml' && !isUtf8(bytes) ? 'windows-1252' : 'utf-8';
}

/**
 * Bytes to text, as it is: a byte order mark stays in it.
 * @throws {DraftError} for UTF-16, documents of word processors and other binary data, and what is not in UTF-8
 * where it should be.
 */
export function decodeDraft(bytes: Uint8Array, encoding: FileEncoding = 'utf-8'): string {
  const format = documentFormat(bytes);
  if (format) {
    throw new DraftError(
      'not-text',
      `This is ${format}, not plain text. Save or paste the message as plain text.`,
    );
  }
  if (isUtf16(bytes)) {
    throw new DraftError('bad-encoding', 'This text is in UTF-16. Save it as UTF-8.');
  }
  if (bytes.includes(0)) {
    throw new DraftError(
      'not-text',
      'This is binary data, not text. Name a file that holds the message as plain text.',
    );
  }
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    throw new DraftError(
      'bad-encoding',
      'This text is not in UTF-8, but perhaps in Latin-1 or Windows-1252. Save it as UTF-8.',
    );
  }
  return decoded(bytes, encoding);
}

/** All drafts are read through the same bytes. */
const chunk = once(() => Buffer.allocUnsafe(64 * 1024));

function readAll(file: number, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const length = readChunk(file, chunk());
    if (length === 0) return Buffer.concat(parts, total);
    total += length;
    if (total > most) throw tooLong(most);
    parts.push(Uint8Array.prototype.slice.call(chunk(), 0, length));
  }
}

/**
 * Reads what is there into `chunk`, waiting for it where the file is a pipe that does not block;
 * returns the number of bytes, 0 at the end.
 * @throws {Error} the system's, for a file that cannot be read.
 */
export function readChunk(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk, 0, chunk.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Waits a moment for the other end of a pipe. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['PK\x03\x04', 'a Word or OpenDocument file, or another archive'],
  ['%PDF-', 'a PDF'],
  ['\xD0\xCF\x11\xE0', 'an old Word document'],
  ['{\\rtf', 'a rich text (RTF) document'],
];

function documentFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}

/** By its mark, or by zeros in every other place, and only there. */
function isUtf16(bytes: Uint8Array): boolean {
  const mark = String.fromCharCode(...bytes.subarray(0, 2));
  if (mark === '\xFF\xFE' || mark === '\xFE\xFF') return true;
  const start = bytes.subarray(0, 64);
  const zeros = [0, 0];
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) >= Math.max(4, start.length * 0.4);
}

function isFolder(): DraftError {
  return new DraftError(
    'is-folder',
    'This is a folder. Name the files in it, for instance with folder/*.txt.',
  );
}

function tooLong(most: number): DraftError {
  const length = most % MAX_BYTES === 0 ? `${most / MAX_BYTES} MiB` : `${most} bytes`;
  return new DraftError(
    'too-long',
    `This is longer than ${length}, too long for a message. Cut it, or check that it is the right file.`,
  );
}

function fromSystem(error: unknown): DraftError {
  const options = { cause: error };
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new DraftError(
        'not-found',
        'There is no such file. Check the name and the folder.',
        options,
      );
    case 'EISDIR':
      return isFolder();
    case 'EACCES':
    case 'EPERM':
      return new DraftError(
        'no-permission',
        'This may not be read. Check its permissions.',
        options,
      );
    default:
      return new DraftError('unreadable', `This cannot be read (${systemCode(error)}).`, options);
  }
}

function systemCode(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : 'unknown error';
}

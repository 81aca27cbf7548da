/// <reference types="node" />
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { createBeside } from './create-beside.ts';
import { decoded, encoded, type FileEncoding } from './file-encoding.ts';

/** Why a file was left as it is, in a sentence that names no file. */
export class ReplaceError extends Error {
  override readonly name = 'ReplaceError';
}

/**
 * Puts a text in the place of a file's, all of it or nothing: written beside the file, forced to the
 * disk, then moved to its place. The file keeps its permissions.
 * @param before the text that was read; another one there now means that somebody else has written
 * @throws {ReplaceError} for a link, a file that has changed, characters that the encoding lacks, and whatever the
 * system refuses.
 */
export function replaceFile(
  path: string,
  before: string,
  after: string,
  encoding: FileEncoding = 'utf-8',
): void {
  const bytes = encoded(after, encoding);
  if (!bytes)
    throw new ReplaceError(
      'What would be written has characters that its character set lacks. Save it as UTF-8 first.',
    );
  const stat = statOf(path);
  if (stat.isSymbolicLink())
    throw new ReplaceError('It is a link, which is not followed. Name the file that it points to.');
  if (!stat.isFile()) throw new ReplaceError('It is no regular file.');
  requireUnchanged(path, before, encoding);
  const draft = created(path, stat.mode);
  try {
    writeDraft(draft.file, bytes, stat.mode);
    requireUnchanged(path, before, encoding);
    renameSync(draft.path, path);
  } catch (error) {
    rmSync(draft.path, { force: true });
    throw error instanceof ReplaceError ? error : refused(error);
  }
}

function created(path: string, mode: number): ReturnType<typeof createBeside> {
  try {
    return createBeside(path, mode);
  } catch (error) {
    throw refused(error);
  }
}

function statOf(path: string): Stats {
  try {
    return lstatSync(path);
  } catch (error) {
    throw refused(error);
  }
}

function requireUnchanged(path: string, before: string, encoding: FileEncoding): void {
  let now: string;
  try {
    now = decoded(readFileSync(path), encoding);
  } catch (error) {
    throw refused(error);
  }
  if (now !== before)
    throw new ReplaceError('It has changed since it was read. Run the command again.');
}

function writeDraft(file: number, bytes: Uint8Array, mode: number): void {
  try {
    fchmodSync(file, mode);
    let rest = bytes;
    while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function refused(error: unknown): ReplaceError {
  const { code } = error as NodeJS.ErrnoException;
  return new ReplaceError(
    `It could not be written (${String(code)}). Check the folder, its permissions and the space on the disk.`,
    { cause: error },
  );
}

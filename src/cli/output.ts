/// <reference types="node" />
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { createBeside } from '../node/create-beside.ts';
import { pause } from '../node/read-draft.ts';
import { UsageError } from './failure.ts';

/** Where text goes, synchronously: who writes waits until the reader has taken it. */
export interface Output {
  /** @returns false once nobody reads any more; what is written then is lost. */
  write(text: string): boolean;
  /** Completes a file. Without it the file is as it was before. */
  close(): void;
  /** Gives up: leaves nothing behind. */
  discard(): void;
}

/** Standard output or error. A closed pipe is no error. */
export function toDescriptor(file: number): Output {
  let open = true;
  return {
    write(text) {
      open &&= writeAll(file, text);
      return open;
    },
    close() {},
    discard() {},
  };
}

/**
 * A file that appears complete or not at all: written beside its place, then moved there.
 * What is no regular file (a device, a pipe) is written to as it is.
 * @throws {Error} the system's, when the place cannot be written.
 */
export function toFile(path: string): Output {
  const isSpecial = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  if (isSpecial) return toOpenFile(openSync(path, 'w'));
  const { path: draft, file } = createBeside(path, 0o666);
  const shut = closingOnce(file);
  return {
    write: (text) => writeAll(file, text),
    close() {
      try {
        fsyncSync(file);
        shut();
        renameSync(draft, path);
      } catch (error) {
        throw unwritable(error);
      }
    },
    discard() {
      shut();
      rmSync(draft, { force: true });
    },
  };
}

function toOpenFile(file: number): Output {
  const close = closingOnce(file);
  return { ...toDescriptor(file), close, discard: close };
}

function closingOnce(file: number): () => void {
  let isOpen = true;
  return () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
}

function writeAll(file: number, text: string): boolean {
  let rest = Buffer.from(text, 'utf8');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') return false;
      if (code !== 'EAGAIN') throw unwritable(error);
      pause();
    }
  }
  return true;
}

function unwritable(error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError(
    `The output cannot be written (${String(code)}). Check the folder, its permissions and the space on the disk.`,
    { cause: error },
  );
}

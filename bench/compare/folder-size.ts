import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How many files a folder holds at any depth, and their bytes. */
export function folderSize(folder: string): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => lstatSync(join(parentPath, name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

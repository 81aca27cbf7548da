/// <reference types="node" />
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import createIgnore, { type Ignore } from 'ignore';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';

/** What is read where a folder is named. */
export const EXTENSIONS = ['txt', 'md', 'markdown', 'eml'] as const;

/** Files with patterns of what is left out, in the manner of `.gitignore`. */
const IGNORE_FILES = ['.gitignore', '.followuplintignore'];
const NEVER = ['**/node_modules/**', '**/.git/**'];

export interface Found {
  /** Paths as a user would write them, without doubles: those of each input in the order of their names. */
  readonly files: readonly string[];
  /** Inputs that nothing matches, and why. */
  readonly unmatched: readonly { readonly input: string; readonly reason: string }[];
}

/**
 * The files that inputs name: files, folders (all drafts in them) and globs; `-` stands for itself.
 * Files that are ignored are left out, but for those named one by one. Links are not followed.
 * @param folder where inputs are relative to
 * @param ignored patterns on top of those of the ignore files, which also hold for files named one by one
 */
export async function findFiles(
  inputs: readonly string[],
  folder: string,
  ignored: readonly string[] = [],
): Promise<Found> {
  const isIgnored = ignoring(folder, ignored);
  const files = new Map<string, string>();
  const unmatched: { input: string; reason: string }[] = [];
  for (const input of inputs) {
    const found = await match(input, folder, isIgnored);
    if (typeof found === 'string') unmatched.push({ input, reason: found });
    else
      for (const file of found)
        if (!files.has(placeOf(file, folder))) files.set(placeOf(file, folder), file);
  }
  return { files: [...files.values()], unmatched };
}

interface Ignoring {
  /** By an ignore file or a pattern given. */
  readonly any: (path: string) => boolean;
  /** By a pattern given. */
  readonly given: (path: string) => boolean;
}

function placeOf(file: string, folder: string): string {
  return file === '-' ? '-' : resolve(folder, file);
}

/** The files of an input, or the reason why there are none. */
async function match(
  input: string,
  folder: string,
  ignored: Ignoring,
): Promise<readonly string[] | string> {
  if (input === '-') return ['-'];
  if (input === '') return 'The name is empty. Name a file, a folder or a glob.';
  const stat = statSync(resolve(folder, input), { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    const found = await search(
      `${escapePath(toSlashes(input))}/**/*.{${EXTENSIONS.join(',')}}`,
      folder,
    );
    const kept = found.filter((file) => !ignored.any(file));
    const kinds = EXTENSIONS.map((extension) => `.${extension}`).join(', ');
    return kept.length > 0 ? kept : `The folder holds no draft (${kinds}) that is not ignored.`;
  }
  if (stat || !isDynamicPattern(input)) {
    return ignored.given(input) ? 'The file is left out by --ignore-pattern.' : [input];
  }
  const kept = (await search(toSlashes(input), folder)).filter((file) => !ignored.any(file));
  return kept.length > 0 ? kept : 'No file matches. Check the pattern, and quote it for the shell.';
}

async function search(pattern: string, folder: string): Promise<string[]> {
  const found = await glob(pattern, {
    cwd: folder,
    ignore: NEVER,
    followSymbolicLinks: false,
    onlyFiles: true,
    expandDirectories: false,
  });
  return found.sort();
}

function ignoring(folder: string, patterns: readonly string[]): Ignoring {
  const given = createIgnore().add([...patterns]);
  const any = createIgnore().add([...patterns]);
  for (const name of IGNORE_FILES) {
    const path = join(folder, name);
    if (existsSync(path)) any.add(readFileSync(path, 'utf8'));
  }
  return { any: (path) => covers(any, path, folder), given: (path) => covers(given, path, folder) };
}

/** Patterns say nothing of files outside the folder. */
function covers(ignore: Ignore, path: string, folder: string): boolean {
  const inside = toSlashes(relative(folder, resolve(folder, path)));
  return inside !== '' && createIgnore.isPathValid(inside) && ignore.ignores(inside);
}

function toSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

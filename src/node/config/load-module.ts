/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, extname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../../engine/config-error.ts';

/** What a module exports, by name. */
type Exports = Record<string, unknown>;

const TYPESCRIPT = new Set(['.ts', '.mts', '.cts']);
const JAVASCRIPT = new Set(['.js', '.mjs', '.cjs']);

export function isCode(file: string): boolean {
  return TYPESCRIPT.has(extname(file)) || JAVASCRIPT.has(extname(file));
}

/**
 * Runs a file of JavaScript or TypeScript and returns what it exports. TypeScript is left to Node where Node
 * can read it, else to `jiti`, where that is installed.
 * @throws {ConfigError} when it cannot be run, with what it threw as the cause.
 */
export async function loadModule(file: string): Promise<Exports> {
  try {
    if (TYPESCRIPT.has(extname(file)) && !nodeReadsTypeScript()) return await loadByJiti(file);
    return await importFile(file);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new ConfigError(`${file}: This file cannot be run (${reason}).`, { cause: error });
  }
}

async function importFile(file: string): Promise<Exports> {
  try {
    return (await import(pathToFileURL(file).href)) as Exports;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING') throw error;
    return importByModule(file);
  }
}

/**
 * The built command is a script that is compiled without Node's module loader (docs/decisions/006), so it
 * cannot import; a module of CommonJS can, and one is made here for that.
 */
function importByModule(file: string): Promise<Exports> {
  const place = `${file}.cjs`;
  const module = new Module(place) as Module & { _compile(code: string, place: string): void };
  module._compile('module.exports = (url) => import(url);', place);
  return (module.exports as (url: string) => Promise<Exports>)(pathToFileURL(file).href);
}

function nodeReadsTypeScript(): boolean {
  return Boolean((process.features as { typescript?: unknown }).typescript);
}

interface Jiti {
  createJiti(
    from: string,
    options: { fsCache: boolean; moduleCache: boolean },
  ): { import(file: string): Promise<Exports> };
}

async function loadByJiti(file: string): Promise<Exports> {
  const place = resolvePackage('jiti', file) ?? resolvePackage('jiti', import.meta.url);
  if (place === undefined) {
    throw new ConfigError(
      `${file}: Node ${process.versions.node} does not read TypeScript by itself. Run “npm install --save-dev jiti”, use Node 22.18 or later, or write the config in JavaScript or JSON.`,
    );
  }
  const { createJiti } = (await importFile(place)) as unknown as Jiti;
  return createJiti(file, { fsCache: false, moduleCache: false }).import(file);
}

/**
 * The file that a package gives when it is imported from another file, or undefined where it is not installed.
 * @param from path or URL of the other file
 */
export function resolvePackage(name: string, from: string): string | undefined {
  const require = createRequire(from);
  try {
    const file = require.resolve(name);
    return isAbsolute(file) ? file : undefined;
  } catch {
    return importOnly(name, require.resolve.paths(name) ?? []);
  }
}

/** The entry of a package that exports nothing to `require`. */
function importOnly(name: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const packageFile = join(folder, name, 'package.json');
    const entry = entryOf(exportsOf(packageFile));
    if (entry !== undefined) return join(dirname(packageFile), entry);
  }
  return undefined;
}

function exportsOf(packageFile: string): unknown {
  try {
    return (JSON.parse(readFileSync(packageFile, 'utf8')) as { exports?: unknown }).exports;
  } catch {
    return undefined;
  }
}

const CONDITIONS = ['.', 'node', 'import', 'default'];

function entryOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return undefined;
  const found = Object.entries(target).find(([condition]) => CONDITIONS.includes(condition));
  return entryOf(found?.[1]);
}

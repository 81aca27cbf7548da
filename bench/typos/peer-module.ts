import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULES = join(import.meta.dirname, '../peers/node_modules');

/** A module of the peers, which are installed by themselves. */
export async function peerModule<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(join(MODULES, path)).href)) as T;
}

/** The version of a peer that is installed. */
export function peerVersion(name: string): string {
  const manifest = readFileSync(join(MODULES, name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/// <reference types="node" />
import { readFileSync } from 'node:fs';

const PLACE = import.meta.url.endsWith('.ts') ? '../../package.json' : '../package.json';

/** The version of this package. */
export function version(): string {
  const { version: text } = JSON.parse(readFileSync(new URL(PLACE, import.meta.url), 'utf8')) as {
    version: string;
  };
  return text;
}

import type { Formatter } from './formatter.ts';

const LOADERS = {
  pretty: async () => (await import('./pretty.ts')).formatPretty,
  json: async () => (await import('./json.ts')).formatJson,
  ndjson: async () => (await import('./ndjson.ts')).formatNdjson,
} as const satisfies Record<string, () => Promise<Formatter>>;

export type FormatName = keyof typeof LOADERS;

export const FORMATS = Object.keys(LOADERS) as readonly FormatName[];

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(LOADERS, name);
}

/** The formatter of a name, loaded when first asked for. */
export function loadFormatter(name: FormatName): Promise<Formatter> {
  return LOADERS[name]();
}

import type { Formatter } from './formatter.ts';
import { withRedaction } from './redact.ts';

const LOADERS = {
  pretty: async () => withRedaction((await import('./pretty.ts')).formatPretty),
  stylish: async () => (await import('./stylish.ts')).formatStylish,
  json: async () => (await import('./json.ts')).formatJson,
  ndjson: async () => (await import('./ndjson.ts')).formatNdjson,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  github: async () => (await import('./github.ts')).formatGithub,
  gitlab: async () => (await import('./gitlab.ts')).formatGitlab,
  junit: async () => (await import('./junit.ts')).formatJunit,
  checkstyle: async () => (await import('./checkstyle.ts')).formatCheckstyle,
  html: async () => (await import('./html.ts')).formatHtml,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
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

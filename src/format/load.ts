import type { Formatter } from './formatter.ts';
import { collecting, type OpenReport } from './report.ts';

const LOADERS = {
  pretty: async () => (await import('./pretty.ts')).formatPretty,
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

/** The formats that are written while the results come. */
const REPORTS: Readonly<Partial<Record<FormatName, () => Promise<OpenReport>>>> = {
  pretty: async () => (await import('./pretty.ts')).openPretty,
  stylish: async () => (await import('./stylish.ts')).openStylish,
  json: async () => (await import('./json.ts')).openJson,
  github: async () => (await import('./github.ts')).openGithub,
};

/** The report of a format; one that is written as a whole is written at the end. */
export async function loadReport(name: FormatName): Promise<OpenReport> {
  return (await REPORTS[name]?.()) ?? collecting(await loadFormatter(name));
}

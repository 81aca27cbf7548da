import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';

/** A string of this length is data. */
const DATA = /"[^"\\]{100000,}"/gu;

/** Leaves the compiled patterns out, which stand in the built files as one long string. */
export const withoutData: Plugin = {
  name: 'without data',
  setup: ({ onLoad }) => {
    onLoad({ filter: /dist[\\/][^\\/]+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(DATA, '""'),
    }));
  },
};

/** What a line of code imports from a folder, as one minified file for a browser. */
export async function bundle(
  code: string,
  from: string,
  plugins: readonly Plugin[] = [],
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: from },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // Asked for only where there is a Node.
    external: ['node:*', 'fs'],
    plugins: [...plugins],
    write: false,
    logLevel: 'error',
    charset: 'utf8',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

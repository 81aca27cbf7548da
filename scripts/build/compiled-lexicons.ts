import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from 'tsup';
import { compileLexicons, type CompiledLexicons } from '../patterns/compile-lexicons.ts';
import { textOfBytes } from '../patterns/text-of-bytes.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Where the compiled program of the lexicons goes: into the bundle, or into a file that it reads. */
export type Place = 'inside' | 'beside';

const FILE = 'en.patterns';

/** Puts the lexicons into the bundle as one compiled program, with references where their patterns stood. */
export function compiledLexicons(root: string, place: Place): Plugin {
  let compiling: Promise<CompiledLexicons> | undefined;
  const compiled = () => (compiling ??= compileLexicons(root));
  return {
    name: 'compiled lexicons',
    setup(build) {
      build.onLoad({ filter: /\/lexicon\/[^/]+\.ts$|\.phrases\.ts$/ }, async ({ path }) => {
        const contents = (await compiled()).modules.get(path);
        return contents === undefined ? undefined : { contents, loader: 'js' };
      });
      build.onLoad({ filter: /\/language\/en\/compiled\.ts$/ }, async ({ path }) => {
        const { program } = await compiled();
        if (place === 'beside') writeProgram(join(root, 'dist'), program);
        return { contents: CODE[place](program), loader: 'js', resolveDir: join(path, '..') };
      });
    },
  };
}

/** What returns the program at run time. A command starts sooner when it is read as bytes. */
const CODE: Readonly<Record<Place, (program: Uint8Array) => string>> = {
  inside: (program) => `import { bytesOfText } from './bytes-of-text.ts';
    export function compiledPatterns() { return bytesOfText('${textOfBytes(program)}'); }`,
  beside: () => `import { readFileSync } from 'node:fs';
    import { dirname, join } from 'node:path';
    export function compiledPatterns() { return readFileSync(join(dirname(__filename), '${FILE}')); }`,
};

function writeProgram(folder: string, program: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FILE), program);
}

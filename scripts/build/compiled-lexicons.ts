import type { Options } from 'tsup';
import { compileLexicons, type CompiledLexicons } from '../patterns/compile-lexicons.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Puts the lexicons into the bundle as one compiled program, with references where their patterns stood. */
export function compiledLexicons(root: string): Plugin {
  let compiling: Promise<CompiledLexicons> | undefined;
  const compiled = () => (compiling ??= compileLexicons(root));
  return {
    name: 'compiled lexicons',
    setup(build) {
      build.onLoad({ filter: /\/lexicon\/[^/]+\.ts$|\.phrases\.ts$/ }, async ({ path }) => {
        const contents = (await compiled()).modules.get(path);
        return contents === undefined ? undefined : { contents, loader: 'js' };
      });
      build.onLoad({ filter: /\/language\/en\/compiled\.ts$/ }, async () => ({
        contents: `export const COMPILED = ${JSON.stringify((await compiled()).program)};`,
        loader: 'js',
      }));
    },
  };
}

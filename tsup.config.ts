import { defineConfig, type Options } from 'tsup';
import { thirdPartyNotices } from './scripts/build/third-party-notices.ts';

/** What commander loads for subcommands in files of their own, of which we have none. */
const UNUSED = new Set(['node:child_process']);

const builtIns: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'built-in modules, also for CommonJS libraries',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, namespace: 'built-in' } : { path, external: true },
    );
    build.onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({
      contents: UNUSED.has(path)
        ? 'module.exports = {};'
        : `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};

/**
 * JavaScript only; types come from `tsc`. Libraries are bundled (docs/decisions/003): one file is
 * read in a tenth of the time that their many modules take. Platform `neutral` picks their browser
 * branches, so that the core holds no `node:` import.
 */
const shared: Options = {
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  minify: true,
  dts: false,
  removeNodeProtocol: false,
  noExternal: [/^[^.#/]/],
  external: [/^node:/],
  esbuildPlugins: [builtIns, thirdPartyNotices('dist/THIRD-PARTY-NOTICES.txt')],
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      rule: 'src/rule.ts',
      node: 'src/node/index.ts',
      formatters: 'src/format/index.ts',
    },
    splitting: true,
    clean: ['!*.words', '!cli.js', '!types'],
  },
  // One file for the command: measured to start faster than the same in shared chunks.
  { ...shared, entry: { cli: 'src/cli/main.ts' }, splitting: false, clean: false },
]);

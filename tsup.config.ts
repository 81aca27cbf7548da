import { defineConfig } from 'tsup';

/**
 * JavaScript only; types come from `tsc`. Libraries are bundled: one file is read in a tenth of the
 * time that their many modules take. Platform `neutral` picks their browser branches, so that the
 * core holds no `node:` import.
 */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    rule: 'src/rule.ts',
    node: 'src/node/index.ts',
    formatters: 'src/format/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  minify: true,
  dts: false,
  clean: ['dist/*.js', 'dist/*.js.map'],
  removeNodeProtocol: false,
  noExternal: ['commander', 'retext-english', 'unified'],
  external: [/^node:/],
  esbuildPlugins: [
    {
      name: 'built-in modules of CommonJS libraries',
      setup(build) {
        build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
          kind === 'require-call' ? { path, namespace: 'built-in' } : undefined,
        );
        build.onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({
          contents: UNUSED.has(path)
            ? 'module.exports = {};'
            : `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
          loader: 'js',
        }));
      },
    },
  ],
});

/** What commander loads for subcommands in files of their own, of which we have none. */
const UNUSED = new Set(['node:child_process']);

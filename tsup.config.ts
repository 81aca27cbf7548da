import { isBuiltin } from 'node:module';
import { defineConfig, type Options } from 'tsup';
import { ascii } from './scripts/build/ascii.ts';
import { compiledLexicons } from './scripts/build/compiled-lexicons.ts';
import { thirdPartyNotices } from './scripts/build/third-party-notices.ts';

/** What commander loads for subcommands in files of their own, of which we have none. */
const UNUSED = new Set(['node:child_process']);

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Built-in modules for CommonJS libraries, and for the command line also instead of imports: an
 * `import` of `node:fs` fills a facade that loads streams, promises and more before the first line runs.
 */
const builtIns = (insteadOfImports: boolean): Plugin => ({
  name: 'built-in modules',
  setup(build) {
    // Also as older libraries name them, without `node:`.
    build.onResolve({ filter: /^[a-z]/ }, ({ path: name, kind }) => {
      if (!isBuiltin(name)) return undefined;
      const path = name.startsWith('node:') ? name : `node:${name}`;
      if (kind === 'require-call') return { path, namespace: 'required' };
      return insteadOfImports ? { path, namespace: 'imported' } : { path, external: true };
    });
    build.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: UNUSED.has(path) ? 'module.exports = {};' : `module.exports = ${builtIn(path)};`,
      loader: 'js',
    }));
    build.onLoad({ filter: /.*/, namespace: 'imported' }, ({ path }) => ({
      // Nothing of its own, all inherited: esbuild copies a module's own exports, a getter each.
      contents: `module.exports = Object.create(${builtIn(path)});`,
      loader: 'js',
    }));
  },
});

const builtIn = (name: string) => `process.getBuiltinModule(${JSON.stringify(name)})`;

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
};

const plugins = (isCommand: boolean): Plugin[] => [
  builtIns(isCommand),
  compiledLexicons(import.meta.dirname, isCommand ? 'beside' : 'inside'),
  thirdPartyNotices('dist/THIRD-PARTY-NOTICES.txt'),
];

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      rule: 'src/rule.ts',
      node: 'src/node/index.ts',
      formatters: 'src/format/index.ts',
      retext: 'src/retext/index.ts',
      testing: 'src/testing/index.ts',
    },
    external: [/^node:/],
    // Modules are always read as UTF-8.
    esbuildOptions: (options) => void (options.charset = 'utf8'),
    esbuildPlugins: plugins(false),
    splitting: true,
    clean: ['!*.words', '!*.patterns', '!*.cjs', '!*.cache', '!types'],
  },
  // The command in CommonJS, which Node starts without its module loader: a few lines that hand the
  // one file of the command to V8 together with its code cache (docs/decisions/006).
  {
    ...shared,
    format: 'cjs',
    shims: true,
    outExtension: () => ({ js: '.cjs' }),
    entry: { cli: 'src/cli/start.ts', 'cli-main': 'src/cli/main.ts' },
    plugins: [ascii],
    esbuildPlugins: plugins(true),
    splitting: false,
    clean: false,
  },
]);

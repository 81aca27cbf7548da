import js from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const CLOCK = 'The core is pure: time, chance and the process come in through its arguments.';

/** Folders of `src` from which the files of a folder may not import; test/architecture.test.ts has the whole table. */
const MAY_NOT_IMPORT = {
  model: ['parse', 'language', 'facts', 'engine', 'format', 'node', 'cli', 'input'],
  language: ['parse', 'facts', 'engine', 'format', 'node', 'cli', 'input'],
  parse: ['facts', 'engine', 'format', 'node', 'cli', 'input'],
  facts: ['engine', 'format', 'node', 'cli', 'input'],
  engine: ['format', 'node', 'cli', 'input'],
  format: ['parse', 'language', 'facts', 'engine', 'node', 'cli', 'input'],
  node: ['cli', 'format'],
};

const boundaries = Object.entries(MAY_NOT_IMPORT).map(([folder, others]) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${others.join('|')})/`,
            message: `src/${folder} stands before these folders: arrows point to the right only.`,
          },
          { regex: '^(\\.\\./)+rules/|^#rule$', message: 'Only src/index.ts knows the rules.' },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'fixtures/',
    'bench/build/',
    'test/security/preload/',
    'bench/peers/',
  ]),
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  regexp['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Nothing here is bound to `this`: rules take what they are handed apart.
      '@typescript-eslint/unbound-method': 'off',
      // Drafts are cut at code points on purpose, and hold control characters that are named in patterns.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-control-regex': 'off',
      // `{}` as a type is what a rule without options has.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'regexp/control-character-escape': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/no-dupe-characters-character-class': 'off',
      'regexp/prefer-range': 'off',
      // What rules hand to the engine is not trusted to have the type that it claims.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
    },
  },
  {
    name: 'the pure core',
    files: ['src/**', 'rules/**'],
    ignores: ['src/cli/**', 'src/node/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto'].map(
          (name) => ({ name, message: CLOCK }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CLOCK },
        { object: 'Math', property: 'random', message: CLOCK },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
        { selector: 'ImportDeclaration[source.value=/^node:/]', message: CLOCK },
      ],
    },
  },
  ...boundaries,
  {
    name: 'rules',
    files: ['rules/*/*.ts'],
    rules: {
      'max-lines': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!#rule$|\\./[a-z-]+\\.phrases\\.ts$)',
              message: 'A rule imports #rule and its own phrases.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'lists of words and cases',
    files: [
      'src/language/*/lexicon/**',
      'src/language/*/*-weights.ts',
      'rules/*/*.phrases.ts',
      'test/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'tests',
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    name: 'scripts and the command',
    files: ['scripts/**', 'bench/**', 'src/cli/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'configuration in JavaScript',
    files: ['*.js', 'examples/**/*.js'],
    extends: [typescript.configs.disableTypeChecked],
  },
);

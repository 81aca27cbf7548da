/// <reference types="node" />
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../index.ts';
import { configFilesIn } from '../node/config/config-files.ts';
import { SCHEMA_ADDRESS } from '../node/config/schema-address.ts';
import { UsageError } from './failure.ts';
import { version } from './version.ts';

const CONFIG = 'followup-lint.config.json';
const WORKFLOW = '.github/workflows/followup-lint.yml';
const INSTALLED_SCHEMA = './node_modules/followup-lint/schema.json';

/**
 * Writes a config that works, and with `github` a workflow that checks the folder `templates`; overwrites
 * nothing, and writes all or nothing where something stands in the way.
 * @returns what was done and what to do next
 * @throws {UsageError} when a config is there already or a file cannot be written.
 */
export function init(
  folder: string,
  { github = false }: { readonly github?: boolean } = {},
): string {
  const [config] = configFilesIn(folder);
  if (config !== undefined) throw inTheWay(config, 'Edit it, or remove it first.');
  if (github && existsSync(join(folder, WORKFLOW)))
    throw inTheWay(WORKFLOW, 'Edit it, or run init without --github.');
  write(folder, CONFIG, `${JSON.stringify(starter(folder), null, 2)}\n`);
  if (github) write(folder, WORKFLOW, workflow());
  return [
    `Wrote ${CONFIG}: the recommended rules, with an example of each setting.`,
    ...(github ? [`Wrote ${WORKFLOW}: checks the folder templates in each pull request.`] : []),
    'What each setting does: https://github.com/followup-lint/followup-lint/blob/main/docs/configuration.md',
    `Next: npx followup-lint ${github ? 'templates' : 'draft.txt'}`,
    '',
  ].join('\n');
}

function inTheWay(name: string, wayOut: string): UsageError {
  return new UsageError(
    `There is a ${name} in this folder already, and init overwrites nothing. ${wayOut}`,
  );
}

function starter(folder: string): Config {
  return {
    $schema: existsSync(join(folder, INSTALLED_SCHEMA)) ? INSTALLED_SCHEMA : SCHEMA_ADDRESS,
    extends: ['recommended'],
    rules: { concise: ['warning', { maxWords: 200 }] },
    overrides: [{ files: ['templates/**'], template: true }],
    context: { culture: 'balanced' },
    words: ['Acme'],
  };
}

function workflow(): string {
  return `name: followup-lint
on:
  pull_request:
    paths: ['templates/**', '${CONFIG}', '${WORKFLOW}']
permissions:
  contents: read
jobs:
  followup-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # --safe runs no code from the pull request: configs are JSON or YAML, without plugins.
      - run: npx --yes followup-lint@${version()} --safe --format github templates
`;
}

function write(folder: string, name: string, text: string): void {
  try {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, { flag: 'wx' });
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${name} cannot be written (${code}). Check the folder and its permissions, or run init in another one.`,
      { cause: error },
    );
  }
}

/// <reference types="node" />
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { CLI } from '../cli/run-cli.ts';
import { readCommands } from '../format/readers.ts';
import { sarifProblems } from '../format/sarif-schema.ts';
import { copyOfSample, ROOT } from './sample.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly id?: string;
      readonly shell?: string;
      readonly run?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
const step = action.runs.steps.find(({ id }) => id === 'lint');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

/** Stands for npx: notes its arguments, and runs the built command with those behind the package. */
const NPX = `#!/usr/bin/env bash
printf '%s\\0' "$@" > "$NPX_ARGS"
exec "$NODE" "$CLI" "\${@:3}"
`;

const { folder, remove } = copyOfSample();
afterAll(remove);
const bin = join(folder, '.bin');
const noted = join(folder, '.npx-args');
mkdirSync(bin);
writeFileSync(join(bin, 'npx'), NPX);
chmodSync(join(bin, 'npx'), 0o755);

/** Runs the step as a runner does, with the expressions of its `env` filled in from the inputs. */
function runStep(given: Readonly<Record<string, string>> = {}) {
  const valueOf = (name: string) => given[name] ?? action.inputs[name]?.default ?? '';
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/gu, (_, name: string) => valueOf(name)),
    ]),
  );
  const done = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: [bin, process.env['PATH']].join(delimiter),
        NPX_ARGS: noted,
        NODE: process.execPath,
        CLI,
        ...env,
      },
    },
  );
  const args = readFileSync(noted, 'utf8').split('\0').slice(0, -1);
  return { code: done.status, out: done.stdout, err: done.stderr, args };
}

/** Each file with findings has a group of its own in the log. */
const filesShown = (out: string) =>
  readCommands(out).flatMap(({ command, message }) =>
    command === 'group' ? [message.replace(/ \([^()]*\)$/u, '')] : [],
  );

describe('the GitHub Action', () => {
  it('runs the version of this package on the folder templates, and no code of the checkout', () => {
    const { code, out, args } = runStep();
    expect(args).toEqual([
      '--yes',
      `followup-lint@${version}`,
      '--format',
      'github',
      '--safe',
      '--',
      'templates',
    ]);
    expect(code).toBe(1);
    expect(filesShown(out)).toEqual(
      ['templates/linkedin/short-note.txt', 'templates/status-check.md'].toSorted(),
    );
  });

  it('takes files one a line, also those that look like an option', () => {
    writeFileSync(join(folder, '--fix.md'), 'Hello,\n\nWhat is the the salary?\n');
    writeFileSync(
      join(folder, 'two words $(touch forged) `id`.md'),
      'Hello,\n\nWhat is the salary?\n',
    );
    const before = readFileSync(join(folder, '--fix.md'), 'utf8');
    const { out, args } = runStep({
      files: '--fix.md\ntwo words $(touch forged) `id`.md\n\nmail\n',
    });
    expect(args.slice(-4)).toEqual(['--', '--fix.md', 'two words $(touch forged) `id`.md', 'mail']);
    expect(filesShown(out).toSorted()).toEqual([
      '--fix.md',
      'mail/thank-you.eml',
      'two words $(touch forged) `id`.md',
    ]);
    expect(readFileSync(join(folder, '--fix.md'), 'utf8')).toBe(before);
    expect(existsSync(join(folder, 'forged'))).toBe(false);
  });

  it('takes further arguments, one a line', () => {
    const { code, out } = runStep({
      files: 'templates/linkedin',
      args: '--quiet\n--rule\nno-emoji: off\n',
    });
    expect([code, out]).toEqual([0, 'followup-lint: nothing to mend in 1 draft\n']);
  });

  it('writes SARIF where that is asked for', () => {
    const { code } = runStep({ 'sarif-file': 'findings.sarif' });
    expect(code).toBe(1);
    expect(sarifProblems(JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8')))).toEqual(
      [],
    );
  });

  it('runs configs in JavaScript only where the checkout is trusted', () => {
    mkdirSync(join(folder, 'code'));
    writeFileSync(
      join(folder, 'code/followup-lint.config.mjs'),
      "export default { rules: { 'no-salary': 'off' } };",
    );
    writeFileSync(join(folder, 'code/note.md'), 'Hello,\n\nWhat is the salary?\n');
    const refused = runStep({ files: 'code' });
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/--safe/u);
    const trusted = runStep({ files: 'code', trusted: 'true' });
    expect(trusted.out).not.toContain('no-salary');
    expect(trusted.args).not.toContain('--safe');
  });
});

it('the hook for pre-commit names the command of this package', () => {
  const hooks = load(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as {
    entry: string;
    files: string;
  }[];
  expect(hooks.map(({ entry }) => entry)).toEqual(['followup-lint']);
  const files = new RegExp(hooks[0]!.files, 'u');
  const paths = ['templates/a.md', 'hr/drafts/b.txt', 'README.md', 'mytemplates/c.md'];
  expect(paths.filter((path) => files.test(path))).toEqual(['templates/a.md', 'hr/drafts/b.txt']);
});

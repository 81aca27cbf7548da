/// <reference types="node" />
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, folderOf, GOOD } from './run-cli.ts';

const FILES = ['cli.cjs', 'cli-main.cjs', 'cli-main.cache', 'en.words', 'en.patterns'];

/** A run of an installation without one of its files, or with one that holds something else. */
function run(file: string, content?: string) {
  const { folder, remove } = folderOf({ 'good.txt': GOOD });
  const dist = join(folder, 'dist');
  for (const name of FILES.filter((one) => one !== file))
    cpSync(join(dirname(CLI), name), join(dist, name));
  cpSync(join(dirname(CLI), '../package.json'), join(folder, 'package.json'));
  if (content !== undefined) writeFileSync(join(dist, file), content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dist, 'cli.cjs'), 'good.txt', '--no-config'],
    { cwd: folder, encoding: 'utf8' },
  );
  remove();
  return { code: status, out: stdout, err: stderr };
}

describe('a broken installation', () => {
  it.each([
    ['cli-main.cjs', undefined],
    ['cli-main.cjs', 'function ('],
    ['en.words', undefined],
    ['en.words', 'abc'],
    ['en.patterns', undefined],
    ['en.patterns', 'abc'],
  ])('without a good %s (%s) is said in a line, with exit code 2', (file, content) => {
    const { code, out, err } = run(file, content);
    expect(out).toBe('');
    expect(err).toMatch(/^followup-lint: .+\n$/u);
    expect(code).toBe(2);
  });

  it.each([undefined, 'abc'])('the code cache may be missing, or damaged', (content) => {
    const { code, err } = run('cli-main.cache', content);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

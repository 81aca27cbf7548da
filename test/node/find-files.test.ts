/// <reference types="node" />
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/node/find-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'followup-lint-'));
const FILES = [
  'a.txt',
  'b.md',
  'c.pdf',
  'templates/one.md',
  'templates/two.eml',
  'templates/deep/three.txt',
  'templates/drafts/four.txt',
  'templates/secret.txt',
  'templates/[odd] name.md',
  'node_modules/x/readme.md',
];
for (const file of FILES) {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), 'Hi');
}
writeFileSync(join(folder, '.followuplintignore'), 'drafts/\n# a comment\n');
writeFileSync(join(folder, '.gitignore'), 'templates/secret.txt\n');
symlinkSync(join(folder, 'templates'), join(folder, 'linked'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = async (inputs: string[], ignored: string[] = []) =>
  (await findFiles(inputs, folder, ignored)).files;
const reasons = async (inputs: string[], ignored: string[] = []) =>
  (await findFiles(inputs, folder, ignored)).unmatched.map(({ reason }) => reason);

describe('findFiles', () => {
  it('takes files as they are named, and standard input', async () => {
    expect(await files(['b.md', '-', 'c.pdf', 'missing.txt'])).toEqual([
      'b.md',
      '-',
      'c.pdf',
      'missing.txt',
    ]);
  });

  it('takes the drafts of a folder, but for those that are ignored', async () => {
    expect(await files(['templates'])).toEqual([
      'templates/[odd] name.md',
      'templates/deep/three.txt',
      'templates/one.md',
      'templates/two.eml',
    ]);
  });

  it('takes what a glob matches, in the order of the names', async () => {
    expect(await files(['**/*.{txt,md}'])).toEqual([
      'a.txt',
      'b.md',
      'templates/[odd] name.md',
      'templates/deep/three.txt',
      'templates/one.md',
    ]);
  });

  it('takes each file once', async () => {
    expect(await files(['a.txt', './a.txt', '*.txt', join(folder, 'a.txt')])).toEqual(['a.txt']);
  });

  it('takes a file whose name looks like a glob', async () => {
    expect(await files(['templates/[odd] name.md'])).toEqual(['templates/[odd] name.md']);
  });

  it('takes an ignored file that is named, unless the command line ignores it', async () => {
    expect(await files(['templates/secret.txt'])).toEqual(['templates/secret.txt']);
    expect(await reasons(['templates/secret.txt'], ['secret.*'])).toEqual([
      'The file is left out by --ignore-pattern.',
    ]);
  });

  it('leaves out what patterns name', async () => {
    expect(await files(['templates'], ['*.eml', 'deep'])).toEqual([
      'templates/[odd] name.md',
      'templates/one.md',
    ]);
  });

  it('says of what there is nothing', async () => {
    expect(await reasons(['*.doc', 'templates/drafts', 'a.txt'])).toEqual([
      'No file matches. Check the pattern, and quote it for the shell.',
      'The folder holds no draft (.txt, .md, .markdown, .eml) that is not ignored.',
    ]);
  });

  it('does not follow links', async () => {
    expect(await files(['*/one.md'])).toEqual(['templates/one.md']);
  });
});

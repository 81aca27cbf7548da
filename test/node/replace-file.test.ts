/// <reference types="node" />
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFile, ReplaceError } from '../../src/node/replace-file.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'followup-lint-'));
  path = join(folder, 'draft.txt');
  writeFileSync(path, '\uFEFFbefore\r\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = () => readFileSync(path, 'utf8');

describe('replaceFile', () => {
  it('puts the new text in place, byte order mark and line ends as given, and leaves nothing behind', () => {
    replaceFile(path, '\uFEFFbefore\r\n', '\uFEFFafter\r\n');
    expect(read()).toBe('\uFEFFafter\r\n');
    expect(readdirSync(folder)).toEqual(['draft.txt']);
  });

  it('keeps the permissions', () => {
    chmodSync(path, 0o640);
    replaceFile(path, '\uFEFFbefore\r\n', 'after');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('leaves a file that has changed meanwhile', () => {
    writeFileSync(path, 'somebody else’s');
    expect(() => replaceFile(path, '\uFEFFbefore\r\n', 'after')).toThrow(/changed since/u);
    expect(read()).toBe('somebody else’s');
  });

  it('does not follow links', () => {
    const link = join(folder, 'link.txt');
    symlinkSync(path, link);
    expect(() => replaceFile(link, '\uFEFFbefore\r\n', 'after')).toThrow(/is a link/u);
    expect(read()).toBe('\uFEFFbefore\r\n');
  });

  it('leaves files alone whose names it might have taken', () => {
    const taken = `${path}.${(0.5).toString(36).slice(2, 10)}.tmp`;
    writeFileSync(taken, 'somebody else’s');
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(() => replaceFile(path, '\uFEFFbefore\r\n', 'after')).toThrow(/\(EEXIST\)/u);
    random.mockReturnValueOnce(0.5).mockReturnValueOnce(0.25);
    replaceFile(path, '\uFEFFbefore\r\n', 'after');
    random.mockRestore();
    expect(read()).toBe('after');
    expect(readFileSync(taken, 'utf8')).toBe('somebody else’s');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('says so when the file is gone', () => {
    rmSync(path);
    expect(() => replaceFile(path, '', 'after')).toThrow(ReplaceError);
  });
});

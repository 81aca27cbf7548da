/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/index.ts';
import { cli, folderOf } from './run-cli.ts';

const mail = (charset: string, body: string) =>
  Buffer.from(
    `From: Zo\xEB Br\xFCn <zoe@x.example>\r\nTo: Ana Roe <ana@x.example>\r\nSubject: Thank you\r\nContent-Type: text/plain${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`,
    'latin1',
  );
const BODY =
  'Dear Ana,\r\n\r\nThe caf\xE9 \x93Zoo\x94 was lovely, so I recieved the the note there.\r\n\r\nBest,\r\nZo\xEB\r\n';
const { folder, remove } = folderOf({
  'latin1.eml': mail('; charset=iso-8859-1', BODY),
  'windows.eml': mail('; charset="windows-1252"', BODY),
  'unsaid.eml': mail('', BODY),
  // The pound sign is a Polish letter there.
  'polish.eml': mail(
    '; charset=iso-8859-2',
    'Dear Ana,\n\nI met \xA3ukasz. I recieved the the note.\n',
  ),
  'utf8.eml': mail(
    '; charset=utf-8',
    'Dear Ana,\n\nThe caf\xC3\xA9 was good. I recieved the the note.\n',
  ),
  'binary.eml': Buffer.from([70, 0, 0, 1, 0xff]),
  'text.txt': Buffer.from(BODY, 'latin1'),
});
afterAll(remove);

const run = (...args: string[]) => cli([...args, '--no-config'], { cwd: folder });
const found = (name: string) => {
  const { results } = JSON.parse(run(name, '-f', 'json').out) as { results: [LintResult] };
  const items = results[0].diagnostics.filter(({ ruleId }) => /typos|repeated/u.test(ruleId ?? ''));
  return items.map(({ ruleId, loc, fix }) => [ruleId, loc.start.line, loc.start.column, fix?.text]);
};

describe('mail that is not in UTF-8', () => {
  it.each(['latin1.eml', 'windows.eml', 'unsaid.eml'])('%s has its findings in place', (name) => {
    expect(found(name)).toEqual([
      ['no-typos', 9, 33, 'received'],
      ['no-repeated-words', 9, 42, ''],
    ]);
    expect(run(name).out).toContain('The café “Zoo” was lovely');
  });

  it.each([
    ['polish.eml', 9, 17],
    ['utf8.eml', 9, 23],
  ])('%s is read in its own character set, byte by byte, and not edited', (name, line, column) => {
    expect(found(name)[0]).toEqual(['no-typos', line, column, undefined]);
    const before = readFileSync(join(folder, name));
    expect(run(name, '--fix', '--unsafe-fixes').err).toBe('');
    expect(readFileSync(join(folder, name))).toEqual(before);
  });

  it('keeps its bytes when it is mended', () => {
    const before = readFileSync(join(folder, 'windows.eml'), 'latin1');
    expect(run('windows.eml', '--fix', '--unsafe-fixes').err).toMatch(/fixes\./u);
    expect(readFileSync(join(folder, 'windows.eml'), 'latin1')).toBe(
      before.replace('recieved the the', 'received the'),
    );
  });

  it('is no licence for other files', () => {
    expect(run('text.txt').err).toMatch(/not in UTF-8/u);
    expect(run('binary.eml').err).toMatch(/binary data/u);
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/format/index.ts';
import { HOSTILE } from '../format/hostile-strings.ts';
import { readCommands } from '../format/readers.ts';
import { cli, folderOf, POOR } from '../cli/run-cli.ts';

const { folder, remove } = folderOf({});
afterAll(remove);

/** Names that a file system takes, and that are none for an option or a glob. */
const names = HOSTILE.map(
  (text, i) => `${i}-${text.replaceAll(/[\0/]/gu, '_').slice(0, 60)}.txt`,
).filter((name) => !/\p{Cs}/u.test(name) && !/[{}[\]()*?!]/u.test(name));
mkdirSync(join(folder, 'drafts'));
for (const name of names) writeFileSync(join(folder, 'drafts', name), POOR);

const RAW = /[\0-\x08\x0B-\x1F\x7F-\x9F\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

describe.each(FORMATS)('hostile file names in %s', (format) => {
  it.each([[['drafts']], [names.map((name) => join('drafts', name))]])('forge nothing', (args) => {
    const { code, out, err } = cli([...args, '--no-config', '-f', format], { cwd: folder });
    expect(code).toBe(1);
    expect(RAW.exec(out + err)).toBeNull();
    const commands = new Set(readCommands(out + err).map(({ command }) => command));
    expect(
      [...commands].filter(
        (command) => !/^(?:group|endgroup|error|warning|notice)$/u.test(command),
      ),
    ).toEqual([]);
    if (format !== 'github') expect(commands.size).toBe(0);
    expect(out + err).not.toMatch(/##\[|##vso\[/u);
  });
});

it('names of files that are not there forge nothing either', () => {
  const { code, out, err } = cli(['a\n::error::forged', '\x1B[31m.txt'], { cwd: folder });
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(RAW.exec(err)).toBeNull();
  expect(readCommands(err)).toEqual([]);
});

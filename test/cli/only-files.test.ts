import { describe, expect, it } from 'vitest';
import { parse } from '../../src/cli/command.ts';
import type { Flags } from '../../src/cli/flags.ts';
import { isOnlyFiles } from '../../src/cli/only-files.ts';

const nothing = () => Promise.resolve();

/** What the parser of arguments makes of a command line. */
async function parsed(args: readonly string[]) {
  let given: { files: readonly string[]; flags: Flags } | undefined;
  await parse(args, {
    lint(files, flags) {
      given = { files, flags };
      return nothing();
    },
    explain: nothing,
    listRules: nothing,
    init: nothing,
    version: () => '',
    print() {},
  });
  return given;
}

describe('a command line of file names alone', () => {
  it.each([[['draft.txt']], [['a.md', 'b', 'explain', 'rules']], [['templates/**/*.md']]])(
    '%j means what the parser says it means',
    async (args) => {
      expect(isOnlyFiles(args)).toBe(true);
      expect(await parsed(args)).toEqual({ files: args, flags: {} });
    },
  );

  it.each([
    [[]],
    [['-']],
    [['--help']],
    [['draft.txt', '--fix']],
    [['-f', 'json', 'draft.txt']],
    [['explain', 'gratitude']],
    [['rules']],
    [['init']],
    [['']],
  ])('%j is none', (args) => {
    expect(isOnlyFiles(args)).toBe(false);
  });
});

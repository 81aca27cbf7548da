/// <reference types="node" />
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/format/index.ts';
import { cli, folderOf, POOR } from '../cli/run-cli.ts';
import { descendants, readCommands, readXml } from '../format/readers.ts';
import { sarifProblems } from '../format/sarif-schema.ts';
import { problemsIn } from './sample.ts';

const NAME =
  'note\n::error file=x.txt,line=1::forged\n##[error]forged\n\x1B[31m  1:1  error  forged  x.txt';
const SLIPS = 'Dear Ms. Nair,\n\nThank you for the the hour.\n\nKind regards,\nTomasz\n';

const { folder, remove } = folderOf({ [NAME]: POOR });
afterAll(remove);
mkdirSync(join(folder, 'out'));

const outputs = FORMATS.flatMap((format) => ['-f', format, '-o', `out/${format}`]);
const run = cli([NAME, '--no-config', ...outputs], { cwd: folder });
const output = (format: string) => readFileSync(join(folder, 'out', format), 'utf8');
const commandsIn = (log: string) => readCommands(log).map(({ command }) => command);

describe('a file whose name holds line breaks and commands', () => {
  it('is judged', () => {
    expect(run.code).toBe(1);
    expect(run.err).toBe('');
    const { results } = JSON.parse(output('json')) as { results: { filePath: string }[] };
    expect(results.map(({ filePath }) => filePath)).toEqual([NAME]);
  });

  it.each(FORMATS.filter((format) => format !== 'github'))('forges nothing in %s', (format) => {
    expect(commandsIn(output(format))).toEqual([]);
    expect(output(format)).not.toContain('\x1B');
    expect(output(format)).not.toMatch(/^::/mu);
  });

  it('is one file to GitHub, under its own name', () => {
    const commands = readCommands(output('github'));
    const annotations = commands.filter(({ properties }) => 'line' in properties);
    expect(new Set(commands.map(({ command }) => command))).toEqual(
      new Set(['group', 'endgroup', 'error', 'warning', 'notice']),
    );
    expect(annotations.some(({ message }) => message.startsWith('forged'))).toBe(false);
    expect(
      new Set(annotations.map(({ properties }) => properties['file']?.split('\n')[0])),
    ).toEqual(new Set(['note']));
    expect(output('github')).not.toContain('\x1B');
  });

  it('is one file to the problem matcher', () => {
    const { results } = JSON.parse(output('json')) as { results: { diagnostics: unknown[] }[] };
    expect(problemsIn(output('stylish'))).toHaveLength(results[0]!.diagnostics.length);
  });

  it('is one file in SARIF and XML', () => {
    const log = JSON.parse(output('sarif')) as Log;
    expect(sarifProblems(log)).toEqual([]);
    const uris = log.runs[0]!.results!.map(
      ({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.uri!,
    );
    expect(new Set(uris.map(decodeURIComponent))).toEqual(new Set([NAME]));
    expect(
      descendants(readXml(`<top>${output('checkstyle').replace(/<\?.*?\?>/u, '')}</top>`), 'file'),
    ).toHaveLength(1);
    expect(readXml(output('junit')).name).toBe('testsuites');
  });

  it.each([
    ['is missing', ['gone\n::error::forged.txt']],
    ['is mended', ['mended\n::error::forged.txt', '--fix']],
    ['is shown as a patch', ['mended\n::error::forged.txt', '--diff']],
    ['is a wrong folder of configs', ['gone.txt', '--config', 'none\n::error::forged.json']],
    ['cannot be written to', ['mended\n::error::forged.txt', '-o', 'none\n::error::forged/x']],
  ])('forges nothing where it %s', (_, args) => {
    writeFileSync(join(folder, 'mended\n::error::forged.txt'), SLIPS);
    const { out, err } = cli(args, { cwd: folder });
    expect(`${out}${err}`).toContain('forged');
    expect(commandsIn(out)).toEqual([]);
    expect(commandsIn(err)).toEqual([]);
  });
});

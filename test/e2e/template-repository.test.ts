/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/format/index.ts';
import type { LintResult } from '../../src/index.ts';
import { cli } from '../cli/run-cli.ts';
import { descendants, readCommands, readXml } from '../format/readers.ts';
import { sarifProblems } from '../format/sarif-schema.ts';
import { copyOfSample, FAULTS, filesIn, problemsIn, SAMPLE } from './sample.ts';

const { folder, remove } = copyOfSample();
afterAll(remove);

const files = FORMATS.filter((format) => format !== 'stylish');
const run = cli(
  ['.', '-f', 'stylish', ...files.flatMap((format) => ['-f', format, '-o', `out.${format}`])],
  { cwd: folder },
);
const output = (format: string) => readFileSync(join(folder, `out.${format}`), 'utf8');
const faults = FAULTS.map((fault) => {
  const [, rule = '', file = '', line = '', severity = ''] =
    /^(\S+) (\S+):(\d+) (\S+)$/u.exec(fault) ?? [];
  return { rule, file, line, severity };
});
const { results } = JSON.parse(output('json')) as { results: LintResult[] };
const findings = results.flatMap((result) =>
  result.diagnostics.map((item) => ({ ...item, file: result.filePath ?? '' })),
);

describe('a repository of templates, linted in one command in all formats at once', () => {
  it('gives the faults that are in it, and no others', () => {
    expect(run.code).toBe(1);
    expect(run.err).toBe('');
    expect(
      findings.map(
        ({ ruleId, file, loc, severity }) => `${ruleId} ${file}:${loc.start.line} ${severity}`,
      ),
    ).toEqual(FAULTS);
  });

  it('reads each message for what it is', () => {
    expect(
      results.map(({ filePath, id, kind, channel, template }) =>
        [filePath, id, kind.value, kind.source, channel, template].join(' '),
      ),
    ).toEqual([
      'collections/status-checks.md After a week status-check detected email true',
      'collections/status-checks.md After the date they named status-check detected email true',
      'collections/thank-yous.md After a panel thank-you given email true',
      'collections/thank-yous.md After a call thank-you given email true',
      'mail/thank-you.eml  thank-you detected email false',
      'templates/linkedin/short-note.txt  thank-you detected linkedin true',
      'templates/rejection-reply.md  rejection-reply given email true',
      'templates/status-check.md  status-check given email true',
      'templates/thank-you.md  thank-you given email true',
    ]);
    expect(
      results.flatMap(({ suppressed }) => suppressed.map(({ ruleId, reason }) => [ruleId, reason])),
    ).toEqual([['no-salary', 'this employer asks everyone for it']]);
  });

  it('is valid SARIF', () => {
    const log = JSON.parse(output('sarif')) as Log;
    expect(sarifProblems(log)).toEqual([]);
    const all = log.runs[0]?.results ?? [];
    const places = all
      .filter(({ suppressions = [] }) => suppressions.length === 0)
      .map(({ ruleId, locations = [] }) => {
        const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
        return `${ruleId} ${artifactLocation?.uri}:${region?.startLine}`;
      });
    expect(places).toEqual(faults.map(({ rule, file, line }) => `${rule} ${file}:${line}`));
    expect(all).toHaveLength(FAULTS.length + 1);
  });

  it('is told to GitHub by workflow commands', () => {
    const shown = readCommands(output('github')).flatMap(({ command, properties }) =>
      'line' in properties
        ? [`${properties['title']} ${properties['file']}:${properties['line']} ${command}`]
        : [],
    );
    expect(shown.toSorted()).toEqual(FAULTS.toSorted());
  });

  it('is told to GitHub by the problem matcher for stylish output', () => {
    expect(problemsIn(run.out)).toEqual(
      findings.map(({ file, loc, severity, message, ruleId }) => ({
        file,
        line: String(loc.start.line),
        column: String(loc.start.column),
        severity,
        message,
        code: ruleId,
      })),
    );
  });

  it('says the same in all other formats', () => {
    const gitlab = JSON.parse(output('gitlab')) as { location: { path: string } }[];
    expect(gitlab.map(({ location }) => location.path)).toEqual(faults.map(({ file }) => file));
    const errors = descendants(readXml(output('checkstyle')), 'error');
    expect(errors.map(({ attributes }) => attributes['line'])).toEqual(
      faults.map(({ line }) => line),
    );
    const failures = descendants(readXml(output('junit')), 'failure');
    expect(failures).toHaveLength(FAULTS.length);
    expect(output('ndjson').trim().split('\n')).toHaveLength(results.length);
    for (const format of ['pretty', 'html', 'markdown'])
      for (const { rule } of faults) expect(output(format)).toContain(rule);
  });

  it('passes in the parts that are clean', () => {
    const clean = cli(
      ['templates/thank-you.md', 'templates/rejection-reply.md', '--max-warnings', '0'],
      {
        cwd: SAMPLE,
      },
    );
    expect([clean.code, clean.err]).toEqual([0, '']);
  });
});

describe('mending', () => {
  it('settles, and touches what it mends alone', () => {
    const copy = copyOfSample();
    const before = filesIn(copy.folder);
    expect(cli(['.', '--fix', '-f', 'stylish'], { cwd: copy.folder }).code).toBe(1);
    const once = filesIn(copy.folder);
    const changed = Object.keys(once).filter((file) => once[file] !== before[file]);
    expect(changed.toSorted()).toEqual([
      'templates/linkedin/short-note.txt',
      'templates/status-check.md',
    ]);
    expect(once['templates/status-check.md']).toBe(
      before['templates/status-check.md']?.replace('the the', 'the'),
    );
    const again = cli(['.', '--fix', '-f', 'stylish'], { cwd: copy.folder });
    expect(again.err).toBe('');
    expect(filesIn(copy.folder)).toEqual(once);
    copy.remove();
  });
});

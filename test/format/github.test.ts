import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/format/github.ts';
import type { Severity } from '../../src/model/kind.ts';
import { readCommands } from './readers.ts';
import { finding, resultOf } from './results.ts';
import { GOOD, POOR, SOURCE } from './sample.ts';

const many = (counts: Partial<Record<Severity, number>>) =>
  resultOf(
    Object.entries(counts).flatMap(([severity, length]) =>
      Array.from({ length }, (_, i) =>
        finding(SOURCE, 'Tom', { severity: severity as Severity, message: `${severity} ${i}` }),
      ),
    ),
    [],
    { filePath: 'a.txt' },
  );

const named = (log: string, name: string) =>
  readCommands(log).filter(({ command }) => command === name);

describe('github', () => {
  it('lists the findings in a group and annotates them', () => {
    expect(formatGithub([POOR, GOOD]))
      .toBe(`::group::drafts/to sarah.txt (1 error, 2 warnings, 1 idea)
  3:11  error    “recieve” looks misspelt. Did you mean “receive”?  no-typos
  3:24  warning  “ASAP” presses the reader.                         no-pressure
  5:1   info     Nothing here says that you want this role.         interest
  6:1   warning  Only the first 10 characters were judged.          engine/limit-body-length
::endgroup::
::error file=drafts/to sarah.txt,line=3,endLine=3,col=11,endColumn=18,title=no-typos::“recieve” looks misspelt. Did you mean “receive”?
::warning file=drafts/to sarah.txt,line=3,endLine=3,col=24,endColumn=28,title=no-pressure::“ASAP” presses the reader.
::warning file=drafts/to sarah.txt,line=6,endLine=6,col=1,endColumn=4,title=engine/limit-body-length::Only the first 10 characters were judged.
::notice file=drafts/to sarah.txt,line=5,endLine=5,col=1,endColumn=1,title=interest::Nothing here says that you want this role.
`);
    expect(formatGithub([GOOD])).toBe('followup-lint: nothing to mend in 1 draft\n');
  });

  it('names the file exactly', () => {
    const filePath = 'a,b:c%0A\n=::d.txt';
    const [, , annotation] = readCommands(formatGithub([{ ...POOR, filePath }]));
    expect(annotation?.properties).toEqual({
      file: filePath,
      line: '3',
      endLine: '3',
      col: '11',
      endColumn: '18',
      title: 'no-typos',
    });
  });

  it('gives no columns over several lines', () => {
    const loc = { start: { line: 1, column: 5 }, end: { line: 2, column: 1 } };
    const log = formatGithub([resultOf([finding(SOURCE, 'Tom', { loc })])]);
    expect(named(log, 'error')[0]?.properties).toEqual({
      line: '1',
      endLine: '2',
      title: 'no-typos',
    });
  });

  it.each([
    [{ error: 10, warning: 10, info: 10 }, 10, 10, 10, undefined],
    [{ error: 11, warning: 3 }, 10, 3, 1, '1 more finding '],
    [{ error: 2, info: 11 }, 2, 0, 10, '2 more findings '],
    [{ error: 11, warning: 30, info: 10 }, 10, 10, 10, '22 more findings '],
  ])('keeps within the limits for %j', (counts, errors, warnings, notices, rest) => {
    const log = formatGithub([many(counts)]);
    expect(named(log, 'error')).toHaveLength(errors);
    expect(named(log, 'warning')).toHaveLength(warnings);
    expect(named(log, 'notice')).toHaveLength(notices);
    const closing = named(log, 'notice').filter(({ message }) => message.includes('more finding'));
    expect(closing.map(({ message }) => message.startsWith(rest!))).toEqual(rest ? [true] : []);
    for (const [severity, length] of Object.entries(counts)) {
      for (let i = 0; i < length; i += 1) expect(log).toContain(`  ${severity} ${i} `);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { ansi } from '../../src/format/paint.ts';
import { formatStylish } from '../../src/format/stylish.ts';
import { resultOf } from './results.ts';
import { GOOD, POOR } from './sample.ts';

describe('stylish', () => {
  it('aligns a row a finding below its file', () => {
    expect(formatStylish([POOR, GOOD])).toBe(`drafts/to sarah.txt
  3:11  error    “recieve” looks misspelt. Did you mean “receive”?  no-typos
  3:24  warning  “ASAP” presses the reader.                         no-pressure
  5:1   info     Nothing here says that you want this role.         interest
  6:1   warning  Only the first 10 characters were judged.          engine/limit-body-length

✗ 4 findings in 2 drafts (1 error, 2 warnings, 1 idea)
  1 finding can be fixed with --fix
`);
  });

  it('closes in the colour of the worst', () => {
    const warnings = POOR.diagnostics.filter(({ severity }) => severity === 'warning');
    const only = resultOf(warnings);
    expect(formatStylish([only], { paint: ansi })).toContain(
      ansi('warning', '✗ 2 findings').slice(0, -5),
    );
    expect(formatStylish([POOR], { paint: ansi })).toContain(
      ansi('error', '✗ 4 findings').slice(0, -5),
    );
  });

  it.each([
    ['2 findings can be fixed with --fix', ['safe', 'safe']],
    [
      '1 finding can be fixed with --fix (2 more with --unsafe-fixes)',
      ['safe', 'unsafe', 'unsafe'],
    ],
    ['1 finding can be fixed with --fix --unsafe-fixes', ['unsafe']],
  ] as const)('says “%s”', (row, safeties) => {
    const [first] = POOR.diagnostics;
    const diagnostics = safeties.map((safety) => ({
      ...(first as NonNullable<typeof first>),
      fix: { range: [0, 1] as [number, number], text: '', safety },
    }));
    const result = { ...POOR, diagnostics, fixableCount: safeties.length };
    expect(formatStylish([result])).toContain(`\n  ${row}\n`);
    const count = safeties.length === 1 ? '1 finding' : `${safeties.length} findings`;
    expect(formatStylish([result], { redact: true })).toContain(
      `\n  ${count} can be fixed with --fix --unsafe-fixes\n`,
    );
  });

  it('says so where there is nothing', () => {
    expect(formatStylish([GOOD])).toBe('✓ nothing to mend in 1 draft\n');
    expect(formatStylish([])).toBe('✓ nothing to mend in 0 drafts\n');
  });

  it('changes nothing but the colour with a paint', () => {
    const painted = formatStylish([POOR], { paint: ansi });
    expect(painted).toContain('\x1B[31m');
    expect(painted.replace(/\x1B\[\d+m/gu, '')).toBe(formatStylish([POOR]));
  });
});

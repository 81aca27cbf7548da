import { describe, expect, it } from 'vitest';
import { formatGitlab } from '../../src/format/gitlab.ts';
import { finding, resultOf } from './results.ts';
import { GOOD, POOR, SOURCE } from './sample.ts';

describe('gitlab', () => {
  it('is a Code Quality report', () => {
    expect(JSON.parse(formatGitlab([POOR, GOOD]))[0]).toEqual({
      description: '“recieve” looks misspelt. Did you mean “receive”?',
      check_name: 'no-typos',
      fingerprint: 'drafts/to%20sarah.txt#a1',
      severity: 'major',
      location: { path: 'drafts/to sarah.txt', lines: { begin: 3 } },
    });
    expect(formatGitlab([])).toBe('[]\n');
  });

  it('maps severities', () => {
    const fatal = resultOf([finding(SOURCE, 'Tom', { fatal: true })]);
    const severities = JSON.parse(formatGitlab([POOR, fatal])).map((e: never) => e['severity']);
    expect(severities).toEqual(['major', 'minor', 'info', 'minor', 'critical']);
  });

  it('gives each entry a print of its own, the same in each run', () => {
    const twice = [POOR, { ...POOR, filePath: 'b.txt' }, POOR, resultOf(POOR.diagnostics)];
    const prints = JSON.parse(formatGitlab(twice)).map((e: never) => e['fingerprint']);
    expect(new Set(prints).size).toBe(16);
    expect(formatGitlab(twice)).toBe(formatGitlab(twice));
  });

  it('writes paths with slashes', () => {
    const path = (filePath: string) =>
      JSON.parse(formatGitlab([{ ...POOR, filePath }]))[0].location.path;
    expect(path('.\\a\\b c.txt')).toBe('a/b c.txt');
  });
});

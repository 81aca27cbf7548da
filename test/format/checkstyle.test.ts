import { describe, expect, it } from 'vitest';
import { formatCheckstyle } from '../../src/format/checkstyle.ts';
import { readXml } from './readers.ts';
import { GOOD, POOR } from './sample.ts';

describe('checkstyle', () => {
  it('holds each file with its findings', () => {
    const root = readXml(formatCheckstyle([POOR, GOOD]));
    expect([root.name, root.attributes]).toEqual(['checkstyle', { version: '4.3' }]);
    expect(root.children.map(({ attributes }) => attributes['name'])).toEqual([
      'drafts/to sarah.txt',
      'good.txt',
    ]);
    const errors = root.children[0]!.children;
    expect(errors.map(({ attributes }) => attributes['severity'])).toEqual([
      'error',
      'warning',
      'info',
      'warning',
    ]);
    expect(errors[0]?.attributes).toEqual({
      line: '3',
      column: '11',
      severity: 'error',
      message: '“recieve” looks misspelt. Did you mean “receive”?',
      source: 'followup-lint.no-typos',
    });
  });
});

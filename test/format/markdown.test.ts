import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../src/format/markdown.ts';
import { escapeMarkdown } from '../../src/format/markdown-text.ts';
import { plainText, readMarkdown, type MarkdownNode } from './markdown-reader.ts';
import { finding, resultOf } from './results.ts';
import { GOOD, POOR, SOURCE } from './sample.ts';

const many = (length: number, message = 'Wrong.') =>
  resultOf(
    Array.from({ length }, (_, i) => finding(SOURCE, 'Tom', { message: `${message} ${i}` })),
    [],
    { filePath: 'many.txt' },
  );
const cells = (text: string): string[][] =>
  readMarkdown(text)
    .filter((node): node is Extract<MarkdownNode, { type: 'tableRow' }> => node.type === 'tableRow')
    .map((row) => row.children.map(plainText));

describe('markdown', () => {
  it('is a comment with a table a draft', () => {
    expect(formatMarkdown([POOR, GOOD]))
      .toBe(`**followup-lint**: 1 error, 2 warnings, 1 idea in 2 drafts

### drafts/to sarah.txt

1 thing to mend before sending, 1 to consider, 1 idea.

| Line | Severity | What is wrong | Rule |
| ---: | :--- | :--- | :--- |
| 3 | ❌ error | “recieve” looks misspelt. Did you mean “receive”? | [no-typos](https://example.org/rules/no-typos.md) |
| 3 | ⚠️ warning | “ASAP” presses the reader.<br>→ Ask when they expect to decide. | [no-pressure](https://example.org/rules/no-pressure.md) |
| 5 | 💡 idea | Nothing here says that you want this role. | interest |
| 6 | ⚠️ warning | Only the first 10 characters were judged. | engine/limit-body-length |
`);
    expect(cells(formatMarkdown([POOR]))).toHaveLength(5);
  });

  it('says so where there is nothing', () => {
    expect(formatMarkdown([GOOD])).toBe('**followup-lint**: nothing to mend in 1 draft\n');
  });

  it('collapses a long table', () => {
    expect(formatMarkdown([many(10)])).not.toContain('<details>');
    const text = formatMarkdown([many(11)]);
    expect(text).toContain('<details><summary>11 findings</summary>\n\n| Line');
    expect(text.endsWith('\n\n</details>\n')).toBe(true);
    expect(cells(text)).toHaveLength(12);
  });

  it.each([
    ['many findings', [many(3000)], 3000],
    ['many drafts', Array.from({ length: 500 }, () => many(4)), 2000],
    ['a huge message', [many(3, 'x'.repeat(70_000)), many(2)], 5],
    ['much to escape', [many(40, '*_`'.repeat(1000))], 40],
  ])('stays below what GitHub takes: %s', (_name, results, total) => {
    const text = formatMarkdown(results);
    expect(text.length).toBeLessThan(65_536);
    const shown = cells(text).filter(([line]) => line !== 'Line').length;
    const [, hidden] = /_There is no room for (\d+) more findings?\._\n$/u.exec(text) ?? [];
    expect(shown + Number(hidden)).toBe(total);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });

  it.each([
    ['@octocat', '@&#8203;octocat'],
    ['#12 and GH-3', '\\#&#8203;12 and GH-&#8203;3'],
    ['https://x.y', 'https:&#8203;//x.y'],
    [':tada:', ':&#8203;tada:'],
    ['deadbee1', 'dea&#8203;dbee1'],
    ['<b> [a](b) `c` | d', '\\<b\\> \\[a\\](b) \\`c\\` \\| d'],
    ['a well-known, plain “sentence”.', 'a well-known, plain “sentence”.'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

/// <reference types="node" />
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli, folderOf, GOOD } from './run-cli.ts';

const SLIPS = `\uFEFFDear Ms. Nair,\r\n\r\nThank you for the the hour, which I  recieved gladly .\r\n\r\nKind regards,\r\nTomasz\r\n`;
const TEMPLATE = `---
kind: thank-you
template: true
---

# Thanks

Hi {{name}},

Thank you for **the the** tour.
<!-- followup-lint-disable-next-line no-salary -- they asked -->
What is the salary?

Best,
Bo Ek
`;
const MAIL = `From: Bo Ek <bo@x.example>
To: Ana Roe <ana@x.example>
Subject: Thank you for the tour
Date: Mon, 2 Mar 2026 10:00:00 +0100
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Hi Ana,

Thank you for the tour of the caf=C3=A9. I recieved your =
note.

Best,
Bo Ek
`;
const { folder, remove } = folderOf({
  'good.txt': GOOD,
  'slips.txt': SLIPS,
  'template.md': TEMPLATE,
  'mail.eml': MAIL,
  'broken.md': '---\nkind: [thank-you\n---\n\nHi Ana,\n\nThanks.\n',
  'fill.txt': 'Hi {{name}},\n\nThank you for the tour of {{place}}.\n\nBest,\nBo\n',
  'values.json': '{"name": "Ana", "place": "teh mill"}',
});
afterAll(remove);

const run = (...args: string[]) => cli([...args, '--no-config'], { cwd: folder });
interface Shown {
  ruleId: string;
  messageId: string;
  loc: { start: { line: number; column: number } };
}
const found = (...args: string[]) => {
  const { results } = JSON.parse(run(...args, '-f', 'json').out) as {
    results: { diagnostics: Shown[]; suppressed: Shown[]; kind: object; output?: string }[];
  };
  return results;
};
const places = (diagnostics: readonly Shown[], id: string) =>
  diagnostics
    .filter(({ ruleId }) => ruleId === id)
    .map(({ loc }) => `${loc.start.line}:${loc.start.column}`);

describe('inputs', () => {
  it('in Markdown with front matter are judged in their own places', () => {
    const [result] = found('template.md');
    expect(result?.kind).toMatchObject({ value: 'thank-you', source: 'given' });
    expect(places(result?.diagnostics ?? [], 'no-repeated-words')).toEqual(['10:17']);
    expect(places(result?.diagnostics ?? [], 'no-salary')).toEqual([]);
    expect(places(result?.suppressed ?? [], 'no-salary')).toEqual(['12:13']);
  });

  it('that declare placeholders may use these only', () => {
    const template = `---\nkind: thank-you\ntemplate: true\nplaceholders: [name, topic, day]\n---\n\nHi {{nmae}},\n\nThank you for the talk about {{topic}} at {{place}}.\n\nBest,\nBo\n`;
    writeFileSync(join(folder, 'declared.md'), template);
    const [result] = found('declared.md');
    const said = result?.diagnostics.filter(({ ruleId }) => ruleId === 'no-placeholders');
    expect(said?.map(({ messageId, loc }) => `${loc.start.line} ${messageId}`)).toEqual([
      '7 misspelt',
      '9 undeclared',
      '9 unused',
    ]);
    rmSync(join(folder, 'declared.md'));
  });

  it('in mail files, too', () => {
    const [result] = found('mail.eml', '--kind', 'thank-you');
    expect(places(result?.diagnostics ?? [], 'no-typos')).toEqual(['10:44']);
    expect(places(result?.diagnostics ?? [], 'personal-greeting')).toEqual([]);
  });

  it('that are templates can be filled in first', () => {
    const [result] = found('fill.txt', '--values', 'values.json', '--kind', 'thank-you');
    expect(places(result?.diagnostics ?? [], 'no-typos')).toEqual(['3:27']);
    expect(places(result?.diagnostics ?? [], 'no-placeholders')).toEqual([]);
  });

  it('that hold no readable front matter fail with its place', () => {
    const { code, err } = run('broken.md');
    expect(code).toBe(2);
    expect(err).toMatch(/broken\.md: Line 2, column \d+: The front matter/u);
  });

  it('that set rules wrongly fail with the place, and the others are judged', () => {
    const wrong = (rules: string) =>
      `---\nkind: thank-you\nfollowup-lint:\n  rules:\n    concise: off\n    ${rules}\n---\n\n${GOOD}`;
    writeFileSync(join(folder, 'rule.md'), wrong('no-emojii: off'));
    writeFileSync(join(folder, 'option.md'), wrong('no-typos: [warning, { most: 3 }]'));
    const { code, out, err } = run('rule.md', 'good.txt', 'option.md', '-f', 'stylish');
    expect(code).toBe(2);
    expect(out).toContain('in 1 draft');
    expect(err.trim().split('\n')).toEqual([
      'followup-lint: rule.md: Line 6, column 5: Unknown rule “no-emojii”. Did you mean “no-emoji”?',
      'followup-lint: option.md: Line 6, column 5: Unknown option “most” of rule “no-typos”.',
    ]);
    const { code: ended, out: nothing, err: why } = run('rule.md', 'good.txt', '--rule', 'x: off');
    expect([ended, nothing]).toEqual([2, '']);
    expect(why).toMatch(/^followup-lint: Unknown rule “x”/u);
    for (const file of ['rule.md', 'option.md']) rmSync(join(folder, file));
  });

  it('are found in folders and by globs, and left out by patterns', () => {
    const names = (...args: string[]) =>
      (
        JSON.parse(run(...args, '-f', 'json').out) as { results: { filePath: string }[] }
      ).results.map(({ filePath }) => filePath);
    expect(names('.', '--ignore-pattern', 'broken.md')).toEqual([
      'fill.txt',
      'good.txt',
      'mail.eml',
      'slips.txt',
      'template.md',
    ]);
    expect(names('*.txt')).toEqual(['fill.txt', 'good.txt', 'slips.txt']);
    const none = run('*.doc', 'good.txt');
    expect(none.code).toBe(2);
    expect(none.err).toMatch(/\*\.doc: No file matches/u);
    expect(none.out).toContain('Ready to send');
  });
});

describe('drafts to one company', () => {
  it('are judged together', () => {
    const note = (reader: string) =>
      `---\ncontext: { company: Acme }\n---\n\n${GOOD.replace('Ms. Nair', reader)}`;
    for (const [file, reader] of [
      ['priya.md', 'Ms. Nair'],
      ['omar.md', 'Mr. Haddad'],
    ] as const)
      writeFileSync(join(folder, file), note(reader));
    const twins = found('priya.md', 'omar.md').map(({ diagnostics }) =>
      places(diagnostics, 'tailored'),
    );
    expect(twins).toEqual([['7:1'], ['7:1']]);
    expect(places(found('priya.md')[0]?.diagnostics ?? [], 'tailored')).toEqual([]);
    for (const file of ['priya.md', 'omar.md']) rmSync(join(folder, file));
  });
});

describe('mending', () => {
  const text = () => readFileSync(join(folder, 'slips.txt'), 'utf8');

  it('is shown by --diff, which changes nothing', () => {
    const { out } = run('slips.txt', '--diff');
    expect(out).toContain('+Thank you for the hour');
    expect(text()).toBe(SLIPS);
  });

  it('is judged by --fix-dry-run, which changes nothing', () => {
    const [result] = found('slips.txt', '--fix-dry-run', '--kind', 'thank-you');
    expect(places(result?.diagnostics ?? [], 'no-repeated-words')).toEqual([]);
    expect(result?.output).toContain('Thank you for the hour');
    expect(text()).toBe(SLIPS);
  });

  it('by --fix keeps the byte order mark and line ends, and is settled after once', () => {
    expect(run('slips.txt', '--fix').err).toMatch(/slips\.txt: \d fixes\./u);
    const once = text();
    expect(once.startsWith('\uFEFFDear Ms. Nair,\r\n\r\nThank you for the hour')).toBe(true);
    expect(once).toContain('recieved');
    run('slips.txt', '--fix');
    expect(text()).toBe(once);
    run('slips.txt', '--fix', '--unsafe-fixes');
    expect(text()).toContain('received');
    writeFileSync(join(folder, 'slips.txt'), SLIPS);
  });

  it('that is unsafe needs a mode', () => {
    const { code, err } = run('slips.txt', '--unsafe-fixes');
    expect(code).toBe(2);
    expect(err).toMatch(/goes with --fix/u);
  });
});

describe('outputs', () => {
  it('can be several, each to its place', () => {
    const { out } = run(
      'slips.txt',
      '-f',
      'stylish',
      '-f',
      'sarif',
      '-o',
      'out.sarif',
      '-f',
      'html',
      '-o',
      'out.html',
    );
    expect(out).toMatch(/no-repeated-words/u);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toMatch(/^<!doctype html>/iu);
  });

  it('cannot share one', () => {
    const { code, err } = run('slips.txt', '-f', 'json', '-f', 'sarif');
    expect(code).toBe(2);
    expect(err).toMatch(/Two formats would go to standard output/u);
  });

  it.each(['pretty', 'json', 'ndjson', 'stylish', 'markdown', 'html'])(
    'in %s hold no word of the draft when redacted',
    (format) => {
      const { out } = run('slips.txt', '-f', format, '--redact');
      expect(out).not.toMatch(/Nair|recieved|Tomasz/u);
      expect(out).toContain('no-typos');
    },
  );
});

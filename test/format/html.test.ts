import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { formatHtml } from '../../src/format/html.ts';
import { STYLE } from '../../src/format/html/style.ts';
import { attributeOf, elementsOf, textOf } from './html-reader.ts';
import { finding, resultOf } from './results.ts';
import { GOOD, OPTIONS, POOR, SOURCE } from './sample.ts';

const read = (html: string): DefaultTreeAdapterTypes.Element[] => {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => void errors.push(code) });
  expect(errors).toEqual([]);
  return elementsOf(document);
};

describe('html', () => {
  const page = read(formatHtml([POOR, GOOD], OPTIONS));
  const all = (name: string) => page.filter(({ tagName }) => tagName === name);
  const ofClass = (name: string) =>
    page.filter((element) => (attributeOf(element, 'class') ?? '').split(' ').includes(name));

  it('loads nothing and runs nothing', () => {
    const names = new Set(page.map(({ tagName }) => tagName));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base', 'svg']) {
      expect(names).not.toContain(name);
    }
    const policy = all('meta').find((meta) => attributeOf(meta, 'http-equiv'));
    expect(attributeOf(policy!, 'http-equiv')).toBe('Content-Security-Policy');
    expect(attributeOf(policy!, 'content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    );
    expect(STYLE).not.toMatch(/url\(|@import/u);
  });

  it('has a language, a title, landmarks and headings in order', () => {
    expect(attributeOf(all('html')[0]!, 'lang')).toBe('en');
    expect(textOf(all('title')[0]!)).toBe('followup-lint report');
    for (const name of ['header', 'nav', 'main', 'footer']) expect(all(name)).toHaveLength(1);
    const levels = page.map(({ tagName }) => tagName).filter((name) => /^h\d$/u.test(name));
    expect(levels).toEqual(['h1', 'h2', 'h3', 'h3', 'h3', 'h2', 'h3', 'h3']);
    for (const article of all('article')) {
      const label = attributeOf(article, 'aria-labelledby');
      expect(all('h2').some((heading) => attributeOf(heading, 'id') === label)).toBe(true);
    }
  });

  it('has anchors that all lead somewhere', () => {
    const ids = page.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = all('a').flatMap((a) => {
      const href = attributeOf(a, 'href') ?? '';
      return href.startsWith('#') ? [href.slice(1)] : [];
    });
    expect(inner.length).toBeGreaterThan(8);
    for (const target of inner) expect(ids).toContain(target);
  });

  it('marks the words in the draft and numbers them', () => {
    const marks = all('mark').map((mark) => [attributeOf(mark, 'class'), textOf(mark)]);
    expect(marks).toEqual([
      ['error', 'recieve'],
      ['warning', 'ASAP'],
      ['warning', 'Tom'],
    ]);
    expect(ofClass('ref').map(textOf)).toEqual(['1', '2', '3', '4']);
    expect(ofClass('absence').map((ref) => attributeOf(ref, 'aria-label'))).toEqual([
      'Something is missing here: finding 3',
    ]);
    expect(textOf(ofClass('draft')[0]!).replace(/\d/gu, '')).toBe(SOURCE);
  });

  it('marks findings that overlap, the gravest on top', () => {
    const range = (start: number, end: number, severity: 'error' | 'warning') =>
      finding('abcdef', 'a', { range: [start, end], severity });
    const result = resultOf([range(0, 4, 'warning'), range(2, 6, 'error'), range(1, 3, 'warning')]);
    const overlapping = read(formatHtml([result], { sourceOf: () => 'abcdef' }));
    const marks = overlapping.filter(({ tagName }) => tagName === 'mark');
    expect(marks.map((mark) => `${attributeOf(mark, 'class')} ${textOf(mark)}`)).toEqual([
      'warning a',
      'warning b',
      'error c',
      'error d',
      'error ef',
    ]);
  });

  it('lists findings, advice and rules', () => {
    expect(ofClass('message').map(textOf)).toEqual(
      POOR.diagnostics.toSorted((a, b) => a.range[0] - b.range[0]).map(({ message }) => message),
    );
    expect(ofClass('advice').map((list) => textOf(list).trim())).toEqual([
      'Ask when they expect to decide.',
    ]);
    const links = all('a').map((a) => attributeOf(a, 'href'));
    expect(links).toContain('https://example.org/rules/no-typos.md');
  });

  it('has a checklist', () => {
    const rows = all('li').filter((li) =>
      /^(?:passed|failed|skipped)$/u.test(attributeOf(li, 'class') ?? ''),
    );
    const texts = rows.map((row) => `${attributeOf(row, 'class')}: ${textOf(row)}`);
    expect(texts).toContainEqual(expect.stringMatching(/^passed: ✓ .*thank you$/u));
    expect(texts).toContainEqual(
      expect.stringMatching(/^skipped: – .*Not known: promised date\.$/u),
    );
    expect(texts).toContainEqual(expect.stringMatching(/^failed: ✗ /u));
    expect(texts.join('\n')).not.toContain(OPTIONS.summaries!.get('no-salary'));
    expect(formatHtml([POOR], { ...OPTIONS, quiet: true })).not.toContain('Checklist');
  });
});

describe('the colours', () => {
  const [light = '', dark = ''] = STYLE.split('@media (prefers-color-scheme: dark)');
  const palette = (css: string) =>
    new Map([...css.matchAll(/--([\w-]+): (#[\da-f]{6})/gu)].map(([, name, hex]) => [name, hex!]));

  it.each([
    ['light', palette(light)],
    ['dark', palette(dark.slice(0, dark.indexOf('* {')))],
  ])('%s: text has a contrast of at least 4.5', (_name, colours) => {
    const grounds = ['ground', 'card', 'error-wash', 'warning-wash', 'info-wash'];
    for (const text of ['text', 'quiet', 'link', 'error', 'warning', 'info', 'good']) {
      const own = text === 'text' ? grounds : ['ground', 'card'];
      for (const ground of own) {
        const ratio = contrast(colours.get(text)!, colours.get(ground)!);
        expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

/** The contrast of two colours by WCAG 2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { describe, expect, it } from 'vitest';
import { toUri, webLink } from '../../src/format/uri.ts';

describe('toUri', () => {
  it.each([
    ['a.txt', 'a.txt'],
    ['./a.txt', 'a.txt'],
    ['../a b.txt', '../a%20b.txt'],
    ['a#1 100%.txt', 'a%231%20100%25.txt'],
    ['a\nb?.txt', 'a%0Ab%3F.txt'],
    ['é/日.txt', '%C3%A9/%E6%97%A5.txt'],
    ['a:b', 'a%3Ab'],
    ['templates\\a.md', 'templates/a.md'],
    ['/home/a b', 'file:///home/a%20b'],
    ['//home/a', 'file:///home/a'],
    ['C:\\My Drafts\\a#.txt', 'file:///C:/My%20Drafts/a%23.txt'],
    ['c:/a', 'file:///c:/a'],
    ['\\\\server\\share\\a b', 'file://server/share/a%20b'],
    ['half \uD800', 'half%20%EF%BF%BD'],
    ["(it's)", '%28it%27s%29'],
  ])('%j', (path, uri) => {
    expect(toUri(path)).toBe(uri);
    const parsed = new URL(uri, 'file:///root/sub/');
    if (path.startsWith('é')) expect(decodeURIComponent(parsed.pathname)).toContain(path);
  });
});

describe('webLink', () => {
  it.each([
    ['https://example.org/a/b.md', 'https://example.org/a/b.md'],
    ['http://localhost:80', 'http://localhost:80'],
    ['https://example.org/a b|(c)"<d>', 'https://example.org/a%20b%7C%28c%29%22%3Cd%3E'],
    ['javascript:alert(1)', undefined],
    ['https://user@evil.example', undefined],
    ['//example.org', undefined],
    ['', undefined],
  ])('%j', (url, link) => {
    expect(webLink(url)).toBe(link);
  });
});

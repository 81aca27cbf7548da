import EmailReplyParser from 'email-reply-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputFormat } from '../../src/input/format-of.ts';
import { formatOf } from '../../src/input/format-of.ts';
import { readDocuments } from '../../src/input/read-documents.ts';
import { mail } from './mails.ts';
import { expectSound } from './places.ts';

const readReply = (text: string) => new EmailReplyParser().read(text).getFragments();
const read = (source: string, format: InputFormat) => readDocuments(source, { format, readReply });
const ids = (source: string, format: InputFormat) =>
  read(source, format).problems.map(({ messageId }) => messageId);
const KB = 1024;
/** Far more than any of these takes, and far less than what grows with a square. */
const BUDGET = 15_000;

const pieces = fc.constantFrom(
  ...'*|**|_|__x__|`|```|~~~text|[|]|](u)|[a]: b|<|>|<b>|<Name>|<!--|-->|<!-- followup-lint-disable x -->|&amp;|&|;|\\|#|# h|---|--|===|- |1. |> |\t|    |  |\n|\n\n|\r\n|\r|Dear Ana,|Best, Sam|word|é|😀|\0|\uFEFF|{{x}}|[X]|kind: x|<script>|<br>|<p>|=|=E9|=\n|From: a|To: b|Content-Type: text/html|Content-Transfer-Encoding: base64|Content-Type: text/plain; format=flowed; delsp=yes|Content-Type: multipart/mixed; boundary=b|--b|--b--'.split(
    '|',
  ),
);
const source = fc.array(pieces, { maxLength: 25 }).map((list) => list.join(''));

describe('any source', () => {
  it.each(['text', 'markdown', 'eml'] as const)('is read, and maps soundly: %s', (format) => {
    fc.assert(
      fc.property(source, (text) => {
        const { documents, problems, directives } = read(text, format);
        for (const document of documents) expectSound(text, document);
        for (const { range } of [...problems, ...directives]) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(range.start).toBeGreaterThanOrEqual(0);
        }
        if (documents.length === 0)
          expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('has its format by the ending of its name', () => {
    const names = ['a.md', 'B.MARKDOWN', 'c.mdx', 'd.eml', 'e.txt', 'f', 'g.md.txt', 'h.e.EML'];
    expect(names.map(formatOf)).toEqual([
      'markdown',
      'markdown',
      'markdown',
      'eml',
      'text',
      'text',
      'text',
      'eml',
    ]);
  });
});

describe('Markdown that is made to take long', () => {
  it.each(
    Object.entries({
      brackets: '[',
      images: '![',
      emphasis: '_a*',
      paragraphs: `${'_a*'.repeat(100)}\n\n`,
      quotes: '> ',
      lists: '- a\n',
      nested: '- a\n  - b\n    - c\n',
      lazy: '> > a\nb\n',
      fences: '```\n',
      underlines: 'a\n-\n',
      tags: '<a ',
      comments: '<!-- ',
      directives: '<!-- followup-lint-disable -->',
      references: '&amp',
      escapes: '\\*',
      definitions: '[a]: b\n',
      breaks: 'a  \n',
      scripts: '<script>\n\n',
      words: 'word ',
    }),
  )('%s', { timeout: BUDGET }, (_, piece) => {
    const text = piece.repeat(Math.ceil((200 * KB) / piece.length));
    expect(read(text, 'markdown').documents.length).toBeGreaterThan(0);
  });

  it('is read as plain text, or in part, and says so', () => {
    expect(ids('[a]('.repeat(10_000), 'markdown')).toEqual(['limit-markdown-marks']);
    expect(ids('Some words.\n\n'.repeat(25_000), 'markdown')).toEqual(['limit-markdown-length']);
    const { documents } = read('**a** '.repeat(10_000), 'markdown');
    expect(documents[0]?.text).toContain('**a**');
  });
});

describe('mail that is made to take long', () => {
  it('has 10,000 headers', { timeout: BUDGET }, () => {
    const headers = Array.from({ length: 10_000 }, (_, i) => `X-${i}: ${i}\r\n folded\r\n`).join(
      '',
    );
    const { documents } = read(`${headers}Subject: Thanks\r\n\r\nHi Ana,`, 'eml');
    expect(documents[0]?.text).toBe('Subject: Thanks\n\nHi Ana,');
  });

  it('has a header that is folded 10,000 times', { timeout: BUDGET }, () => {
    const { documents } = read(`Subject: a${'\r\n b'.repeat(10_000)}\r\n\r\nHi`, 'eml');
    expect(documents).toHaveLength(1);
    expect(documents[0]!.text.length).toBeLessThan(3000);
  });

  it('nests its parts', { timeout: BUDGET }, () => {
    const open = Array.from(
      { length: 100 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    );
    const source = mail(`${open.join('')}Content-Type: text/plain\n\nHi Ana,\n`);
    expect(ids(source, 'eml')).toEqual(['limit-eml-depth', 'eml-no-text']);
  });

  it('has 10,000 parts', { timeout: BUDGET }, () => {
    const source = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nHi\n'.repeat(10_000)}--b--`;
    const { documents, problems } = read(source, 'eml');
    expect(problems.map(({ messageId }) => messageId)).toEqual(['limit-eml-parts']);
    expect(documents[0]?.text.split('\n\n')).toHaveLength(200);
  });

  it('is huge', () => {
    const { documents, problems } = read(`Subject: x\n\n${'a'.repeat(1100 * KB)}`, 'eml');
    expect(documents).toEqual([]);
    expect(problems[0]).toMatchObject({ messageId: 'eml-too-long', severity: 'error' });
  });

  it.each(
    Object.entries({
      'soft breaks': ['quoted-printable', 'text/plain', '=\r\n'],
      'encoded bytes': ['quoted-printable', 'text/plain', '=E2=82=AC'],
      'broken bytes': ['quoted-printable', 'text/plain', '=E2a'],
      blanks: ['quoted-printable', 'text/plain', '= '],
      digits: ['base64', 'text/plain', '4oKs'],
      'shifted bytes': ['quoted-printable', 'text/plain; charset=utf-16', '=20=AC'],
      flowed: ['7bit', 'text/plain; format=flowed', '> a \r\n'],
      tags: ['7bit', 'text/html', '<b><i>'],
      quotes: ['7bit', 'text/html', '<blockquote>a'],
      'open tags': ['7bit', 'text/html', '<a b="'],
      'open comments': ['7bit', 'text/html', '<!--'],
      scripts: ['7bit', 'text/html', '<script>'],
      references: ['7bit', 'text/html', '&amp'],
      'reply headers': ['7bit', 'text/plain', 'abc. x skrev y '],
      'reply lines': ['7bit', 'text/plain', 'On a b wrote\r\n'],
    }),
  )('has a body of %s', { timeout: BUDGET }, (_, [transfer, type, piece]) => {
    const head = `Content-Type: ${type as string}\r\nContent-Transfer-Encoding: ${transfer as string}\r\n\r\nHi Ana,\r\n`;
    const body = (piece as string).repeat(Math.ceil((900 * KB) / (piece as string).length));
    expect(read(head + body, 'eml').problems.length).toBeLessThan(2);
  });

  it.each(['=?utf-8?Q?', '=?', '"', '(', '<', ',', 'a:', '\\'])(
    'has addresses and words of %j',
    { timeout: BUDGET },
    (piece) => {
      const value = piece.repeat(20_000);
      const { documents } = read(
        `To: ${value}\nSubject: ${value}\nContent-Type: ${value}\nDate: ${value}\n\nHi`,
        'eml',
      );
      expect(documents.length).toBeLessThan(2);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/input/document.ts';
import { readDocuments } from '../../src/input/read-documents.ts';
import { expectSound, lineOf, sourceOf } from './places.ts';

function messages(source: string): readonly Document[] {
  const { documents } = readDocuments(source, { format: 'markdown' });
  for (const document of documents) expectSound(source, document);
  return documents;
}

function text(source: string): string {
  expect(messages(source)).toHaveLength(1);
  return messages(source)[0]!.text;
}

describe('a message in Markdown', () => {
  it.each([
    ['emphasis', '*so* _very_ **much** ***all***', 'so very much all'],
    [
      'links',
      '[our talk](https://x.io "t"), <https://y.io>, [a][b]\n\n[b]: https://z.io',
      'our talk, https://y.io, a',
    ],
    ['images', '![a chart](c.png) ![][r]\n\n[r]: x.png', 'a chart '],
    ['code', 'the `SQL` and `` a`b `` course', 'the SQL and a`b course'],
    ['a picture with escapes', '![a \\* b](c.png) yes', 'a * b yes'],
    ['code over two lines', 'a `b\nc` d', 'a b\nc d'],
    ['code over lines', '> a `b\n> c` d', '> a b\n> c d'],
    ['headings inside', 'Hi Ana,\n\n## About\n\nyes', 'Hi Ana,\n\nAbout\n\nyes'],
    ['bullets', '* one\n* two\n  on\n\n+ three', '- one\n- two\n  on\n\n- three'],
    ['numbers', '3. one\n4) two', '3. one\n4) two'],
    ['nested lists', '- a\n  - b\n- c', '- a\n  - b\n- c'],
    ['quotes', '> a\n> *b*\nc\n>\n> > d', '> a\n> b\n> c\n>\n> > d'],
    ['hard breaks', 'Best,  \nSam\\\nOkoro', 'Best,\nSam\nOkoro'],
    ['soft breaks', 'a \n   b\r\nc', 'a\nb\nc'],
    ['comments', 'a <!-- x --> b\n\n<!-- y\n\nz -->\n\nc', 'a  b\n\nc'],
    [
      'tags',
      '<p>Hi <b>Ana</b>,<br>\nyes</p>\n\nno <u>way</u><br/>ok',
      'Hi Ana,\nyes\n\nno way\nok',
    ],
    ['scripts', '<script>\nalert(1)\n</script>\n\nHi', 'Hi'],
    [
      'entities',
      'Q&amp;A &copy; &#8217; &#x1F600; &nope; AT&T &amp;amp;',
      'Q&A © ’ 😀 &nope; AT&T &amp;',
    ],
    ['escapes', '\\*a\\* 1\\. \\[b\\] c\\d \\\\', '*a* 1. [b] c\\d \\'],
    ['rules', 'a\n\n***\n\nb', 'a\n\nb'],
    ['indented text', 'Hi\n\n    four spaces\n     five', 'Hi\n\nfour spaces\n five'],
    ['fenced code', 'Hi\n\n```js\nlet a;\n\nb\n```\nend', 'Hi\n\nlet a;\n\nb\n\nend'],
    ['the dashes above a signature', 'Best,\nSam\n--\nSam Okoro', 'Best,\nSam\n--\nSam Okoro'],
    [
      'the line above a forwarded mail',
      `yes\n\n${'_'.repeat(32)}\nFrom: Ana`,
      `yes\n\n${'_'.repeat(32)}\nFrom: Ana`,
    ],
  ])('reads without its marks: %s', (_, source, expected) => {
    expect(text(source)).toBe(expected);
  });

  it.each([
    'Dear [Name],',
    'Dear {{first_name}}, at *{{ company.name }}*'.replaceAll('*', ''),
    'Dear <Company> and <your name>,',
    'Dear __name__ of __Company__,',
    '${role} %NAME% {x}',
    '<Your Name>',
    '[Your Name]\n[Your Phone]',
  ])('keeps its placeholders: %s', (source) => {
    expect(text(source)).toBe(source);
  });

  it('keeps bold words of more than one without their marks', () => {
    expect(text('__very good__ work')).toBe('very good work');
  });

  it('has each word at its place', () => {
    const source =
      '# Thanks\n\nHi *Ana*,\n\nthank you for [our **long** talk](https://x.io)\nabout Q&amp;A at \\*Acme.\n\n> > deep &amp; *down*\n\n- item **one**\n\n      code\n\nBest,  \nSam';
    const message = messages(source)[0]!;
    for (const words of [
      'Ana',
      'our ',
      'long',
      ' talk',
      'about Q',
      'A at ',
      'Acme.',
      'deep',
      'down',
      'one',
      'code',
      'Sam',
    ])
      expect(sourceOf(source, message, words)).toBe(words);
    expect(sourceOf(source, message, 'our long talk')).toBe('our **long** talk');
    expect(sourceOf(source, message, 'Q&A')).toBe('Q&amp;A');
    expect(sourceOf(source, message, '*Acme')).toBe('\\*Acme');
    expect(lineOf(source, message, 'about')).toBe(6);
    expect(lineOf(source, message, 'Sam')).toBe(15);
  });

  it('has each word at its place with CRLF', () => {
    const source =
      '# T\r\n\r\nHi Ana,\r\n\r\nthank **you**\r\nfor `all\r\nthat`.\r\n\r\n> a\r\n> b\r\n';
    const message = messages(source)[0]!;
    expect(message.text).toBe('Hi Ana,\n\nthank you\nfor all\nthat.\n\n> a\n> b');
    expect(
      ['Hi Ana', 'you', 'for', 'that', 'b'].map((words) => lineOf(source, message, words)),
    ).toEqual([3, 5, 6, 7, 10]);
  });

  it('loses its heading on top, and no heading that greets', () => {
    expect(text('# Thank-you mail\n\nHi Ana,\n\nyes')).toBe('Hi Ana,\n\nyes');
    expect(text('Dear Ana,\nthank you\n---\nyes')).toBe('Dear Ana,\nthank you\n\nyes');
  });

  it('is quoted where the source is', () => {
    const source = 'Thanks, Ana.\n\nOn Monday Ana wrote:\n> **Hello**\n> Sam';
    expect(text(source)).toBe('Thanks, Ana.\n\nOn Monday Ana wrote:\n> Hello\n> Sam');
  });

  it.each(['', '\n\n', '# Only a heading', '<!-- c -->'])('may be empty: %j', (source) => {
    expect(text(source)).toBe('');
  });
});

describe('several messages in Markdown', () => {
  it('stand in fenced blocks, with the heading above', () => {
    const source = `---
kind: thank-you
---
# Templates

Dear reader, this prose is not linted.

## After the call

\`\`\`text
Hi {{name}},

*thank* you.
\`\`\`

\`\`\`js
Hi("Ana"),
\`\`\`

## Second

1. Use this:

   ~~~~
   Dear [Name],
     thank you.
   ~~~~

\`\`\`message
No greeting here.
\`\`\`

    Dear Ana, this is indented
`;
    const found = messages(source);
    expect(found.map(({ label, text: own }) => [label, own])).toEqual([
      ['After the call', 'Hi {{name}},\n\n*thank* you.'],
      ['Second', 'Dear [Name],\n  thank you.'],
      ['Second', 'No greeting here.'],
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['thank-you', 'thank-you', 'thank-you']);
    expect(lineOf(source, found[0]!, '*thank*')).toBe(13);
    expect(sourceOf(source, found[1]!, 'thank you.')).toBe('thank you.');
    expect(lineOf(source, found[1]!, 'thank you.')).toBe(26);
  });

  it('are labelled with the words of the heading, whatever marks it has', () => {
    const source = '## After *the **last*** [call](x.io) `now`\n\n```message\nHi Ana,\n```\n';
    expect(messages(source).map(({ label }) => label)).toEqual(['After the last call now']);
  });

  it('may be empty', () => {
    expect(messages('Prose.\n\n```message\n```\n').map((document) => document.text)).toEqual(['']);
  });

  it('stand under headings, where two of them look like messages', () => {
    const source =
      '# Mails\n\nProse.\n\n## First\n\nHi Ana,\n\nthank you.\n\n## Notes\n\nThis is no message at all.\n\nSecond\n------\n\nI am still interested.\n\nBest regards,\nSam';
    const found = messages(source);
    expect(found.map(({ label, text: own }) => [label, own])).toEqual([
      ['First', 'Hi Ana,\n\nthank you.'],
      ['Second', 'I am still interested.\n\nBest regards,\nSam'],
    ]);
    expect(lineOf(source, found[1]!, 'still')).toBe(18);
  });

  it('are one where only one section looks like a message', () => {
    expect(text('# Mail\n\nHi Ana,\n\nyes\n\n## P.S.\n\nmore')).toBe(
      'Hi Ana,\n\nyes\n\nP.S.\n\nmore',
    );
  });
});

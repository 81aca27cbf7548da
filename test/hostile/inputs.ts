import { textOf } from '../../bench/shapes.ts';

/** One run: the files of a folder, and the arguments besides what every run has. */
export interface HostileInput {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly args: readonly string[];
}

const KB = 1024;
const fill = (unit: string, size: number) =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');
const one = (name: string, file: string, content: string | Buffer): HostileInput => ({
  name: `${name} (${file})`,
  files: { [file]: content },
  args: [file],
});

const TEXTS = [
  'one word',
  '?!',
  '. ',
  "a'",
  '[',
  '{{',
  '[Name ',
  '<',
  '“',
  'emoji with joiners',
  'pictures joined without end',
  'right to left',
  'combining marks',
  'distinct words that are none',
  'distinct names',
  'deep quoting',
  'dense Markdown',
  'line ends',
  'greetings',
  'headers',
].map((shape) => one(shape, 'draft.txt', textOf(shape, 256 * KB)));

const MARKDOWN = [
  '[',
  '![](',
  '_a*',
  '> ',
  '- a\n  - b\n',
  '<!-- followup-lint-disable -->',
  '&amp',
  '```\n',
].map((unit) => one(JSON.stringify(unit), 'draft.md', fill(unit, 256 * KB)));

const COMMENTS = [
  one('a megabyte of comments', 'draft.md', fill('<!-- followup-lint-disable -->', 1000 * KB)),
  one('comments that say nothing', 'draft.md', fill('<!-- followup-lint-x -->', 1000 * KB)),
  one(
    'a comment of many rules',
    'draft.txt',
    `<!-- followup-lint-disable ${many(100_000, (i) => `r${i},`)} -->\nHi Ana,\n`,
  ),
  one(
    'comments between findings',
    'draft.txt',
    'Hi Ana,\n\n' +
      fill('<!-- followup-lint-disable no-typos -->\nI recieve teh mail.\n', 500 * KB),
  ),
];

const part = (type: string) => `--b\r\nContent-Type: ${type}\r\n\r\nHi Ana,\r\n`;
const mixed = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n';
const nesting = many(1000, (i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`);
const MAILS = Object.entries({
  '10,000 headers': `${many(10_000, (i) => `X-${i}: ${i}\r\n`)}Subject: x\r\n\r\nHi Ana,`,
  'a header folded 10,000 times': `Subject: a${'\r\n b'.repeat(10_000)}\r\n\r\nHi`,
  'a header of 900 KB': `Subject: ${'a'.repeat(900 * KB)}\r\n\r\nHi`,
  'parts in parts': nesting,
  '160,000 parts': mixed + '--b\n\n'.repeat(160_000),
  'parts of text': mixed + part('text/plain').repeat(10_000),
  'mails in mails': 'Content-Type: message/rfc822\n\n'.repeat(20_000),
  'soft breaks': `Content-Transfer-Encoding: quoted-printable\n\n${fill('=\r\n', 900 * KB)}`,
  base64: `Content-Transfer-Encoding: base64\n\n${fill('4oKs', 900 * KB)}`,
  'a charset that is none': `Content-Type: text/plain; charset=${'x'.repeat(9999)}\n\nHi`,
  'HTML tags': `Content-Type: text/html\n\n${fill('<b><i>', 900 * KB)}`,
  'HTML blocks': `Content-Type: text/html\n\n${fill('<blockquote>', 900 * KB)}`,
  'encoded words': `Subject: ${'=?utf-8?Q?=C3?= '.repeat(20_000)}\n\nHi`,
  addresses: `To: ${'"a" <a@b.example>, '.repeat(20_000)}\n\nHi`,
  'parameters in pieces': `Content-Type: text/plain; ${many(20_000, (i) => `x*${i}*=a; `)}\n\nHi`,
  'no end of the header': fill('a: b\n ', 900 * KB),
}).map(([name, text]) => one(name, 'mail.eml', text));

const matter = (yaml: string) => `---\n${yaml}\n---\n\nHi Ana,\n\nThank you.\n`;
const FRONT_MATTER = Object.entries({
  depth: `kind: ${'['.repeat(10_000)}`,
  'depth of maps': many(500, (i) => `${' '.repeat(i)}a:\n`),
  aliases: `a: &a [x, x, x]\n${many(30, (i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]\n`)}`,
  duplicates: 'kind: thank-you\n'.repeat(10_000),
  'many keys': many(30_000, (i) => `k${i}: ${i}\n`),
  tags: 'kind: !!js/function "function () { return 1 }"\n__proto__: { polluted: 1 }',
  'no end': `kind: "${'x'.repeat(500 * KB)}`,
}).map(([name, yaml]) => one(name, 'draft.md', matter(yaml)));

const config = (name: string, file: string, content: string): HostileInput => ({
  name: `${name} (${file})`,
  files: { [file]: content, 'draft.txt': 'Hi Ana,\n\nThank you.\n' },
  args: ['draft.txt'],
});
const CONFIGS = [
  config('depth', '.followuplintrc.json', '['.repeat(100_000)),
  config('depth of objects', '.followuplintrc.json', '{"rules":'.repeat(50_000)),
  config('depth', '.followuplintrc.yaml', '['.repeat(3000)),
  config(
    'aliases',
    '.followuplintrc.yaml',
    `a: &a [x]\n${many(30, (i) => `b${i}: &b${i} [*a, *a]\n`)}`,
  ),
  config('a circle', '.followuplintrc', 'extends: ./.followuplintrc'),
  config('unknown keys', '.followuplintrc.json', `{${many(20_000, (i) => `"k${i}":1,`)}"z":1}`),
  config(
    'unknown rules',
    '.followuplintrc.json',
    `{"rules":{${many(5000, (i) => `"k${i}":"off",`)}"z":"off"}}`,
  ),
  config(
    'many globs',
    '.followuplintrc.json',
    `{"overrides":[{"files":[${many(2000, (i) => `"**/{a,b}${i}*",`)}"x"]}]}`,
  ),
  config(
    'a glob of stars',
    '.followuplintrc.json',
    `{"overrides":[{"files":["${'**/'.repeat(2000)}x"]}]}`,
  ),
  config('braces', '.followuplintrc.json', `{"overrides":[{"files":["${'{a,b}'.repeat(30)}"]}]}`),
  config('many words', '.followuplintrc.json', `{"words":[${many(50_000, (i) => `"w${i}",`)}"x"]}`),
  config('binary data', '.followuplintrc.json', '\0'.repeat(1000)),
];

const BYTES = [
  one(
    'random bytes',
    'draft.txt',
    Buffer.from(Array.from({ length: 9999 }, (_, i) => (i * 7919) % 256)),
  ),
  one('a mebibyte and one', 'draft.txt', Buffer.alloc(KB * KB + 1, 'a')),
  one('half a character', 'draft.txt', Buffer.from([0x48, 0x69, 0xe2, 0x82])),
];

/** Inputs made to crash, to hang, to fill the memory or to break out. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [
  ...TEXTS,
  ...MARKDOWN,
  ...COMMENTS,
  ...MAILS,
  ...FRONT_MATTER,
  ...CONFIGS,
  ...BYTES,
];

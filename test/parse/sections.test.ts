import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../src/parse/parse-message.ts';
import { names, sections } from './outline.ts';

const LETTER = [
  'Subject: Thank you',
  '',
  'Dear Ms. Nair,',
  '',
  'Thank you for the tour.',
  '',
  'I would be glad to join you.',
  '',
  'Kind regards,',
  'Tomasz Lewandowski',
  '',
  'P.S. The book is in the mail.',
  '',
].join('\n');

const LETTER_SECTIONS = [
  'subject: Thank you',
  'greeting: Dear Ms. Nair,',
  'body: Thank you for the tour. I would be glad to join you.',
  'closing: Kind regards',
  'signature: Tomasz Lewandowski',
  'postscript: P.S. The book is in the mail.',
];

const plain = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/^subject: (?:Subject: )?/u, 'subject: '));

describe('a letter', () => {
  it.each([
    ['LF', LETTER],
    ['CRLF', LETTER.replaceAll('\n', '\r\n')],
    ['CR', LETTER.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${LETTER}`],
    ['trailing spaces', LETTER.replaceAll(/$/gmu, '  ')],
    ['blank lines before and after', `\n\n\n${LETTER}\n\n\n`],
    ['blank lines that hold tabs', LETTER.replaceAll('\n\n', '\n\t\n')],
  ])('is cut the same with %s', (_, text) => {
    const own = sections(text).filter((line) => !line.startsWith('headers'));
    expect(plain(own)).toEqual(LETTER_SECTIONS);
  });

  it.each(['\n', '\r\n', '\r'])('has spans that lie in order, with %j', (end) => {
    let last = 0;
    for (const section of parseMessage(LETTER.replaceAll('\n', end)).sections) {
      if (section.name === 'headers') continue;
      expect(section.start).toBeGreaterThanOrEqual(last);
      expect(section.end).toBeGreaterThan(section.start);
      last = section.end;
    }
  });
});

describe('a greeting', () => {
  it.each([
    [
      'and the first sentence on one line',
      'Dear Sam, thank you for the tour. It was good.\n\nBest,\nMei',
      'Dear Sam,',
    ],
    ['with no blank line after it', 'Hi Sam,\nThank you for the tour.\n\nBest,\nMei', 'Hi Sam,'],
    ['without a comma', 'Hello Ms. Nair\n\nThank you for the tour.', 'Hello Ms. Nair'],
    ['with a colon', 'Dear Hiring Committee:\n\nThank you for the tour.', 'Dear Hiring Committee:'],
    ['to two', 'Dear Priya and Łukasz,\n\nThank you both.', 'Dear Priya and Łukasz,'],
    ['that is a name alone', 'Priya,\n\nThank you for the tour.', 'Priya,'],
    [
      'with a placeholder',
      'Dear {{interviewer}},\n\nThank you for the tour.',
      'Dear {{interviewer}},',
    ],
    [
      'of the hour',
      'Good morning, Dr. Okafor,\n\nThank you for the tour.',
      'Good morning, Dr. Okafor,',
    ],
  ])('%s', (_, text, greeting) => {
    expect(sections(text)).toContain(`greeting: ${greeting}`);
    expect(names(text)).toContain('body');
  });

  it('is none where there is none', () => {
    expect(names('Thank you for the tour. It was good.')).not.toContain('greeting');
    expect(names('Sam and I talked about the oven.\n\nIt was good.')).not.toContain('greeting');
  });
});

describe('a closing', () => {
  const START = 'Dear Sam,\n\nThank you for the tour.\n\n';

  it.each([
    ['and the name on two lines', 'Best,\nMei Ling', 'Best,', 'Mei Ling'],
    ['and the name on one line', 'Best, Mei', 'Best,', 'Mei'],
    ['with a blank line between', 'Kind regards,\n\nMei Ling', 'Kind regards,', 'Mei Ling'],
    ['with a dash', 'Sincerely –\nMei', 'Sincerely –', 'Mei'],
    ['without a comma', 'Best regards\nMei', 'Best regards', 'Mei'],
    ['with a placeholder', 'Sincerely,\n[Your name]', 'Sincerely,', '[Your name]'],
  ])('%s', (_, end, closing, signature) => {
    const found = sections(START + end);
    expect(found).toContain(`closing: ${closing.replace(/[ ,–]+$/u, '')}`);
    expect(found).toContain(`signature: ${signature}`);
  });

  it('may follow the body without a blank line', () => {
    const found = sections('Dear Sam,\nThank you for the tour.\nBest,\nMei');
    expect(found).toContain('closing: Best');
    expect(found).toContain('signature: Mei');
  });

  it('is none in the middle of the body', () => {
    expect(sections('Dear Sam,\n\nBest of all I liked the tour.\n\nIt was good.')).not.toContain(
      'closing: Best',
    );
  });
});

describe('what is not the writer’s', () => {
  const OWN = 'Dear Sam,\n\nThank you.\n\nBest,\nMei\n\n';

  it.each([
    ['quoted lines', '> We are glad that you came.\n> Sam'],
    ['a reply below', 'On Mon, 3 May 2027 at 17:20, Sam Okafor wrote:\n> We are glad.'],
    [
      'a forwarded mail',
      '---------- Forwarded message ---------\nFrom: Sam\nSubject: x\n\nWe are glad.',
    ],
    ['an original message', '-----Original Message-----\nFrom: Sam\n\nWe are glad that you came.'],
  ])('%s: quoted', (_, text) => {
    const message = parseMessage(OWN + text);
    expect(message.sections.at(-1)?.name).toBe('quoted');
    expect(message.sentences.some((sentence) => sentence.text.includes('glad'))).toBe(false);
  });

  it.each([
    [
      'a disclaimer',
      'This email and any attachments are confidential and intended only for the addressee. If you have received it in error, please delete it.',
    ],
    ['a device', 'Sent from my iPhone'],
  ])('%s: footer', (_, text) => {
    expect(names(OWN + text)).toContain('footer');
  });
});

describe('a greeting', () => {
  it.each([
    ['Dear Ana, and Sam,', 'Dear Ana, and Sam,'],
    ['Dear Ana, Bo, and Sam, it was good to meet.', 'Dear Ana, Bo, and Sam,'],
    ['Frankly, I loved it.', undefined],
    ['Strangely, I loved it.', undefined],
    ['Emily,', 'Emily,'],
    ['[Name], it was good to meet.', '[Name],'],
    ['so long, it was good to meet.', undefined],
    ['Hello thank you for the tour on Monday', undefined],
    ['Hello samantha', 'Hello samantha'],
  ])('%s', (line, greeting) => {
    const found = sections(`${line}\n\nThank you for the tour.\n\nKind regards,\nMei`);
    expect(found.find((section) => section.startsWith('greeting'))).toBe(
      greeting && `greeting: ${greeting}`,
    );
  });
});

describe('a sign-off that goes on', () => {
  it.each([
    ['With best wishes for the opening in Leeds,', true],
    ['With best wishes for the opening of the new shop in Leeds next spring,', false],
  ])('%s', (line, isClosing) => {
    const found = names(`Dear Sam,\n\nThank you for the tour.\n\n${line}\nMei`);
    expect(found.includes('closing')).toBe(isClosing);
    expect(found.at(-1)).toBe('signature');
  });
});

describe('what others wrote', () => {
  it('is quoted to its end where no line is marked', () => {
    const quoted = 'On Tue, 3 Mar 2026, Sam Okafor wrote:\nWe will call you.\n\nBring the form.';
    expect(sections(`Thank you for the tour.\n\n${quoted}`)).toEqual([
      'body: Thank you for the tour.',
      `quoted: ${quoted.replaceAll(/\s+/gu, ' ')}`,
    ]);
  });

  it('stays quoted under a footer', () => {
    expect(sections('Thank you for the tour.\n\nSent from my phone\n> We will call.')).toEqual([
      'body: Thank you for the tour.',
      'footer: Sent from my phone',
      'quoted: > We will call.',
    ]);
  });
});

describe('a limit', () => {
  it.each([
    ['a character', 'Thank you 😀😀', 11, 10],
    ['a CRLF', 'Thank you.\r\nBye.', 11, 10],
    ['nothing', 'Thank you. Bye.', 10, 10],
  ])('cuts %s nowhere', (_, text, bodyLength, start) => {
    expect(parseMessage(text, { bodyLength }).limits).toEqual([
      { limit: 'body-length', allowed: bodyLength, start, end: text.length },
    ]);
  });
});

describe('headers', () => {
  it('are read with their values', () => {
    const { headers } = parseMessage(
      'From: Mei <mei@a.example>\r\nTo: Sam Okafor <sam@b.example>\r\nSubject: Thank you\r\n\r\nDear Sam,\r\n\r\nThank you.',
    );
    expect(headers.map(({ name, value }) => [name.toLowerCase(), value])).toEqual([
      ['from', 'Mei <mei@a.example>'],
      ['to', 'Sam Okafor <sam@b.example>'],
      ['subject', 'Thank you'],
    ]);
  });

  it('are none in the middle of a text', () => {
    expect(parseMessage('Dear Sam,\n\nThe subject: bread.\n\nNote: it is good.').headers).toEqual(
      [],
    );
  });
});

describe('placeholders', () => {
  it.each([
    ['{{company}}', '{{x}}'],
    ['{company}', '{x}'],
    ['${company}', '${x}'],
    ['[Company]', '[X]'],
    ['<Company>', '<X>'],
    ['%COMPANY%', '%X%'],
    ['__COMPANY__', '__X__'],
  ])('%s are known by their style and meaning', (text, style) => {
    const source = `Dear Sam,\n\nI would love to join ${text} in May.`;
    const [found, ...rest] = parseMessage(source).placeholders;
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ text, style, meaning: 'company' });
    expect(source.slice(found?.start, found?.end)).toBe(text);
  });

  it('are not every bracket', () => {
    const text =
      'Dear Sam,\n\nIt grew by 5 % [sic] and 10 % (see <https://a.example/>), 3 < 4 > 2.';
    expect(parseMessage(text).placeholders.filter(({ meaning }) => meaning !== 'other')).toEqual(
      [],
    );
  });
});

it.each(['', ' ', '\n', '\r\n\r\n', '\uFEFF', '\t', '.', '>', '\0', '{{', 'a'])(
  '%j is no error',
  (text) => {
    expect(parseMessage(text).source).toBe(text);
  },
);

import EmailReplyParser from 'email-reply-parser';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/input/document.ts';
import { readEml } from '../../src/input/eml.ts';
import { isoDate } from '../../src/input/mail-context.ts';
import { readDocuments } from '../../src/input/read-documents.ts';
import { parseMessage } from '../../src/parse/parse-message.ts';
import * as mails from './mails.ts';
import { mail } from './mails.ts';
import { expectSound, lineOf, sourceOf } from './places.ts';

const readReply = (text: string) => new EmailReplyParser().read(text).getFragments();

function only(source: string, byteUnits = false): Document {
  const { documents, problems } = readEml(source, { readReply, byteUnits });
  expect(problems).toEqual([]);
  expect(documents).toHaveLength(1);
  expectSound(source, documents[0]!);
  return documents[0]!;
}

/** The text below the headers, with line feeds. */
function body({ text }: Document): string {
  return text
    .slice(text.search(/\r?\n\r?\n/u))
    .trim()
    .replaceAll('\r\n', '\n');
}

function section(document: Document, name: string): string {
  const found = parseMessage(document.text).sections.filter((item) => item.name === name);
  return found.map(({ text }) => text).join('\n');
}

describe('a reply from Gmail', () => {
  const source = mails.GMAIL_REPLY;
  const document = only(source);

  it('reads as it was written', () => {
    expect(
      document.text.startsWith(
        'Date: Tue, 3 Mar 2026 10:12:07 +0100\nIn-Reply-To: <a1@mail.acme.example>\nSubject: Re: Interview – thank you\nFrom: Zoë Núñez <zoe@mail.example>\n',
      ),
    ).toBe(true);
    expect(body(document)).toContain(
      'on Monday—it was a pleasure to meet the team. The café story made me smile =) and I dont regret coming.\n\nBest',
    );
    expect(document.editable).toBe(false);
  });

  it('has its words at their places', () => {
    expect(sourceOf(source, document, 'dont')).toBe('dont');
    expect(lineOf(source, document, 'dont')).toBe(19);
    expect(sourceOf(source, document, 'meet')).toBe('me=\r\net');
    expect(sourceOf(source, document, 'café')).toBe('caf=C3=\r\n=A9');
    expect(sourceOf(source, document, '—')).toBe('=E2=80=94');
    expect(sourceOf(source, document, 'Zoë N')).toBe(
      '=?UTF-8?B?Wm/DqyBOw7rDsWV6?= <zoe@mail.example>',
    );
    expect(sourceOf(source, document, 'Re: Interview – thank you')).toBe(
      '=?UTF-8?Q?Re=3A_Interview_=E2=80=93_thank_you?=',
    );
  });

  it('tells who wrote to whom, and when', () => {
    expect(document.context).toEqual({
      recipient: 'Ngozi Okafor',
      sender: 'Zoë Núñez',
      sentDate: '2026-03-03T10:12:07+01:00',
    });
  });

  it('keeps the mail that it answers in a section of its own', () => {
    expect(section(document, 'quoted')).toContain('Thanks for coming in!');
    expect(section(document, 'body')).not.toContain('Thanks for coming');
    expect(section(document, 'subject')).toBe('Re: Interview – thank you');
  });
});

describe('mails of other programs', () => {
  it('from Outlook have the original cut off, a folded subject and a named zone', () => {
    const source = mails.OUTLOOK_REPLY;
    const document = only(source);
    expect(document.text).toContain('Subject: RE: Analyst role at Acme\n');
    expect(sourceOf(source, document, 'RE: Analyst role at Acme')).toBe(
      'RE: Analyst role\r\n at Acme',
    );
    expect(document.context).toEqual({
      recipient: 'Priya',
      sender: 'Sam Okoro',
      sentDate: '2026-03-04T08:00:00-05:00',
    });
    expect(section(document, 'quoted')).toContain('we liked you');
    expect(document.editable).toBe(true);
    const at = document.text.indexOf('interview.');
    expect(document.map.isCopied({ start: at, end: at + 9 })).toBe(true);
  });

  it('from Apple Mail have their lines joined, without the attachment', () => {
    const source = mails.APPLE_MAIL;
    const document = only(source);
    expect(body(document)).toBe(
      'Dear Ana,\n\nThank you for your time, it was good to hear how the team plans its releases and how careful ly you test.\n\nSincerely,\nSam',
    );
    expect(document.context).toEqual({
      sender: 'Sam Okoro',
      sentDate: '2026-03-06T18:00:01-08:00',
    });
    expect(sourceOf(source, document, 'its releases')).toBe('its  \r\nreleases');
    expect(lineOf(source, document, 'releases')).toBe(24);
  });

  it('in base64 map to the digits that hold a character', () => {
    const source = mails.BASE64;
    const document = only(source);
    expect(body(document)).toBe('Dear Zoë,\n\nthank you for the naïve question 😀.\n\nBest,\nSam');
    expect(lineOf(source, document, 'Dear')).toBe(7);
    expect(lineOf(source, document, 'question')).toBe(8);
    expect(lineOf(source, document, 'Best')).toBe(8);
    expect(sourceOf(source, document, 'Dear')).toBe('RGVhci');
    expect(sourceOf(source, document, '😀')).toBe('8J+YgC');
    expect(sourceOf(source, document, 'naïve')).toBe('Bu\r\nYcOvdmU');
    expect(document.context.recipient).toBe('Zoë Brandt');
  });

  it('in base64 that is none keep their places in order', () => {
    const source = 'Content-Transfer-Encoding: base64\n\n<!-- followup-lint-disable x -->';
    expect(only(source).text).not.toBe('');
  });

  it('in format=flowed have paragraphs again', () => {
    const source = mails.FLOWED;
    const document = only(source);
    expect(body(document)).toBe(
      'Dear Ana,\n\nit was a pleasure to meet the team and to see the lab.\n\n> How was the trip?\n>> Long ago \n> short\n\nFrom here on lines are stuffed.\n-- \nSam',
    );
    expect(sourceOf(source, document, 'the trip')).toBe('the trip');
    expect(sourceOf(source, document, 'was the')).toBe('was \r\n> the');
    expect(lineOf(source, document, 'From here')).toBe(15);
  });

  it('in HTML only read line by line', () => {
    const source = mails.HTML_ONLY;
    const document = only(source);
    expect(body(document)).toBe(
      'Dear Ana,\n\nThank you for the talk about R&D\u00A0at Acme. It was good.\n\n- one\n- two\n\nBest,\nZoë\n\nOn Mon, Mar 2, 2026 at 5:00 PM Ana <ana@acme.example> wrote:\n\n> Hello\n> Zoe',
    );
    expect(sourceOf(source, document, 'R&D')).toBe('R&amp;D');
    expect(sourceOf(source, document, 'It was')).toBe('It wa=\r\ns');
    expect(sourceOf(source, document, 'Zoë')).toBe('Zo=\r\n=C3=AB');
    expect(section(document, 'quoted')).toContain('Hello');
  });

  it('in the HTML of Outlook keep lines together', () => {
    expect(body(only(mails.OUTLOOK_HTML)).replaceAll('\u00A0', '')).toBe(
      'Dear Ana,\n\nThank you.\nBest,\nSam',
    );
  });

  it('in Latin-1 are decoded, encoded or byte by byte', () => {
    const source = mails.LATIN_1;
    const document = only(source);
    expect(document.text).toBe(
      'From: Sam Okoro <sam@mail.example>\nSubject: Grüße\n\nDear Zoë,\r\n\r\nnaïve café.\r\n',
    );
    expect(sourceOf(source, document, 'naïve')).toBe('na=EFve');
    const bytes = mail(
      'From: sam@x.example\nContent-Type: text/plain; charset=windows-1252\n\nZo\xEB\x92s caf\xE9s\n',
    );
    const raw = only(bytes, true);
    expect(body(raw)).toBe('Zoë’s cafés');
    expect(sourceOf(bytes, raw, '’s c')).toBe('\x92s c');
    const utf8 = mail(
      'Content-Type: text/plain; charset=utf-8\n\nZo\xC3\xABs \xE2\x80\x99 \xF0\x9F\x98\x80!\n',
    );
    expect(only(utf8, true).text.trim()).toBe('Zoës ’ 😀!');
    expect(sourceOf(utf8, only(utf8, true), 'Zoës')).toBe('Zo\xC3\xABs');
  });

  it('that quote in another language lose what they answer', () => {
    const source = mails.POLISH_QUOTE;
    const document = only(source);
    expect(body(document)).toBe('Dear Ana,\n\nthank you for the interview.\n\nBest regards,\nSam');
    expect(body(readEml(source).documents[0]!)).toContain('We will call you.');
  });

  it.each(['GMAIL_REPLY', 'OUTLOOK_REPLY', 'BASE64', 'LATIN_1', 'POLISH_QUOTE'] as const)(
    'have the text that postal-mime reads: %s',
    async (name) => {
      const parsed = await PostalMime.parse(mails[name]);
      const text = body(readEml(mails[name]).documents[0]!);
      const squeezed = (words: string) =>
        words
          .replaceAll(/[ \t]+$/gmu, '')
          .replaceAll('\r\n', '\n')
          .trim();
      expect(squeezed(text)).toBe(squeezed(parsed.text ?? ''));
    },
  );
});

describe('mails that are not as they should be', () => {
  it('without headers of interest are their text', () => {
    expect(only('X-Test: 1\n\nHi Ana,\nyes').text).toBe('Hi Ana,\nyes');
    expect(only('\n\nHi Ana,').text.trim()).toBe('Hi Ana,');
    expect(only('From ana@x.example Mon Mar  2 17:00:00 2026\nTo: b@x.example\n\nHi').text).toBe(
      'To: b@x.example\n\nHi',
    );
  });

  it('without a subject have headers without one', () => {
    const { headers } = parseMessage(only('To: a@x.example\n\nHi Ana,\n\nyes').text);
    expect(headers.map(({ name }) => name)).toEqual(['to']);
    expect(only('Subject:\nTo: a@x.example\n\nHi').text).toBe('Subject:\nTo: a@x.example\n\nHi');
  });

  it.each([
    ['To: Talent Team <jobs@acme.example>', undefined],
    ['To: ana@acme.example', undefined],
    ['To: Stripe <jobs@stripe.example>', undefined],
    ['To: Ana Ruiz <a@x.example>, Bo Li <b@x.example>', undefined],
    ['To: "Ana M. Ruiz (Acme)" <a@x.example>', 'Ana M. Ruiz'],
    ["To: Siobhán O'Neill <s@x.example>", "Siobhán O'Neill"],
    ['To: 李 明 <l@x.example>', '李 明'],
    ['To: undisclosed-recipients:;', undefined],
  ])('name a recipient only where it is one person: %s', (header, recipient) => {
    expect(only(`${header}\n\nHi`).context.recipient).toBe(recipient);
  });

  it.each([
    ['Tue, 3 Mar 2026 10:12:07 +0100', '2026-03-03T10:12:07+01:00'],
    ['3 Mar 2026 9:05 GMT', '2026-03-03T09:05:00+00:00'],
    ['Sun, 29 Feb 2026 10:00:00 +0000', undefined],
    ['tomorrow', undefined],
  ])('have a date where it is one: %s', (date, iso) => {
    expect(isoDate(date)).toBe(iso);
  });

  it('that are cut off, or in an unknown encoding or character set, are read as far as can be', () => {
    const open =
      'Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Transfer-Encoding: quoted-printable\n\nHi =E2=82';
    expect(readEml(open).documents[0]?.text).toBe('Hi \uFFFD');
    const odd =
      'Content-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: quoted-printable\n\nHi =E9 =ZZ =';
    expect(readEml(odd).documents[0]?.text).toBe('Hi é =ZZ =');
    const unknown = readEml('Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a\nend\n');
    expect(unknown.documents).toEqual([]);
    expect(unknown.problems.map(({ messageId }) => messageId)).toEqual([
      'eml-encoding',
      'eml-no-text',
    ]);
  });

  it('that hold no text say so', () => {
    const { documents, problems } = readDocuments('Content-Type: image/png\n\nxx', {
      format: 'eml',
    });
    expect(documents).toEqual([]);
    expect(problems[0]).toMatchObject({ messageId: 'eml-no-text', severity: 'error' });
  });

  it('of which the plain text is empty are read from the HTML', () => {
    const source = mail(
      'Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n   \n\n--x\nContent-Type: text/html\n\n<p>Hi Ana,</p>\n--x--\n',
    );
    expect(only(source).text).toBe('Hi Ana,');
  });

  it('of which all parts are empty hold no text', () => {
    const source = mail(
      'Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n \n--x\nContent-Type: text/html\n\n \n--x--\n',
    );
    const { documents, problems } = readEml(source, { readReply, byteUnits: false });
    expect(documents).toEqual([]);
    expect(problems.map(({ messageId }) => messageId)).toEqual(['eml-no-text']);
  });

  it('that are plain and empty beside HTML are read from the HTML', () => {
    const source = mail(
      'Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n \n\n--x\nContent-Type: text/html\n\n<p>Hi Ana,</p>\n--x--\n',
    );
    expect(only(source).text).toBe('Hi Ana,');
  });
});

describe('the parts of a mail', () => {
  const read = (source: string) => only(source).text.trim().replaceAll('\r\n', '\n');

  it('are those between lines that are a boundary, of related ones the first', () => {
    const source = mail(
      'Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/plain\n\nHi Ana, I saw --x\nand --xy and\n--x y.\n\n--x\nContent-Type: text/plain\n\nNo.\n--x--',
    );
    expect(read(source)).toBe('Hi Ana, I saw --x\nand --xy and\n--x y.');
  });

  it('end where the mail ends in a boundary without a line end', () => {
    const source = mail(
      'Content-Type: multipart/mixed; boundary=x\n\n--x\n\nHi Ana,\n--x\n\nand Bo,\n--x',
    );
    expect(read(source)).toBe('Hi Ana,\n\nand Bo,');
  });

  it('have characters that nobody encoded', () => {
    const source = mail(
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nHi Zo=C3=AB – 東 é.\n',
    );
    expect(read(source)).toBe('Hi Zoë – 東 é.');
  });

  it('are in Windows-1252 where bytes are of no character set', () => {
    const source = mail('Subject: Thanks\n\nHi Zoë – “so”.\n');
    expect(body(only(source, true))).toBe('Hi Zoë – “so”.');
  });

  it('are base64 with an end in each', () => {
    const encoded = `${btoa('Hi Ana,\n')}\n${btoa('and Bo')}`;
    expect(encoded).toContain('=\n');
    const source = mail(
      `Subject: Thanks\nContent-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: base64\n\n${encoded}\n`,
    );
    expect(body(only(source))).toBe('Hi Ana,\nand Bo');
  });

  it('are HTML with cells and pictures', () => {
    const source = mail(
      'Content-Type: text/html; charset=utf-8\n\n<p>Hi <img src=a><img alt=""><img alt="Ana">,</p><table><tr><td>Mon</td><td>9 am</td></tr></table>\n',
    );
    expect(only(source).text).toBe('Hi Ana,\n\nMon 9 am');
  });
});

describe('the person that a header names', () => {
  it.each([
    ['"Okafor, Ngozi" <ngozi@acme.example>', 'Ngozi Okafor'],
    ['"Okafor, Ngozi, Dr" <ngozi@acme.example>', undefined],
    ['Ngozi <ngozi@acme.example>', 'Ngozi'],
    ['Ngozi <n.okafor@acme.example>', undefined],
    ['Hiring Team <jobs@acme.example>', undefined],
    ['Ana Roe <a@acme.example>, Bo Ek <b@acme.example>', undefined],
  ])('%s', (to, recipient) => {
    const source = mail(`To: ${to}\nSubject: Thanks\n\nHi,\n\nthank you.\n`);
    expect(only(source).context.recipient).toBe(recipient);
  });

  it('may stand on the line below', () => {
    const source = mail('To:\n Ngozi Okafor\n <n@acme.example>\nSubject:\n Thanks\n\nHi.\n');
    expect(only(source).context.recipient).toBe('Ngozi Okafor');
    expect(only(source).text).toContain('Subject: Thanks\n');
  });
});

import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../src/parse/parse-message.ts';
import { sentences } from './outline.ts';

const body = (text: string) => sentences(`Dear Sam,\n\n${text}\n\nKind regards,\nMei`);

describe('a sentence ends', () => {
  it.each([
    [
      'after a date',
      'We met on March 30. Thank you for that.',
      ['We met on March 30.', 'Thank you for that.'],
    ],
    [
      'after a time',
      'We met at 3 p.m. Thank you for that.',
      ['We met at 3 p.m.', 'Thank you for that.'],
    ],
    [
      'after a year',
      'I left in 2024. Since then I have taught.',
      ['I left in 2024.', 'Since then I have taught.'],
    ],
    [
      'after a firm',
      'I work at Acme Inc. Thank you for asking.',
      ['I work at Acme Inc.', 'Thank you for asking.'],
    ],
    [
      'not after a title',
      'I met Dr. Okafor and Ms. Nair there.',
      ['I met Dr. Okafor and Ms. Nair there.'],
    ],
    ['not after e.g.', 'I bake, e.g. rye bread, at home.', ['I bake, e.g. rye bread, at home.']],
    ['not in a number', 'It grew by 3.5 percent a year.', ['It grew by 3.5 percent a year.']],
    [
      'not in an initial',
      'I worked for J. R. Smith in Leeds.',
      ['I worked for J. R. Smith in Leeds.'],
    ],
    [
      'not in an address',
      'Write to sam.b@a.example.com any time.',
      ['Write to sam.b@a.example.com any time.'],
    ],
    [
      'not in a link',
      'See https://a.example/b.html?c=1. It is short.',
      ['See https://a.example/b.html?c=1.', 'It is short.'],
    ],
    [
      'after a link in a blank',
      'See [https://a.example/b] for it. It is short.',
      ['See [https://a.example/b] for it.', 'It is short.'],
    ],
    ['after marks alone', ',... Thank you for the tour.', [',...', 'Thank you for the tour.']],
    ['after a question', 'Is there news? I can wait.', ['Is there news?', 'I can wait.']],
    ['after several marks', 'Really?! Yes!!! I am in.', ['Really?!', 'Yes!!!', 'I am in.']],
    [
      'at a wrapped line, not',
      'Thank you for\nyour time and\nthe tour.',
      ['Thank you for your time and the tour.'],
    ],
    [
      'at a wrapped line with CRLF, not',
      'Thank you for\r\nyour time.',
      ['Thank you for your time.'],
    ],
    ['at a blank line', 'Thank you\n\nI liked the tour', ['Thank you', 'I liked the tour']],
    [
      'at a bullet',
      '- the oven\n- the shop\n- the people',
      ['- the oven', '- the shop', '- the people'],
    ],
    ['after a quote', 'You said “come by.” I will.', ['You said “come by.”', 'I will.']],
  ])('%s', (_, text, expected) => {
    const found = body(text).map((sentence) => sentence.replace(/^- /u, ''));
    expect(found).toEqual(expected.map((sentence) => sentence.replace(/^- /u, '')));
  });
});

describe('offsets', () => {
  const text =
    '\uFEFFDear Ms. Nair,\r\n\r\nThank\u00A0you for the\u200B tour – it’s 👩‍💻 rare.\tI don’t forget {{name}} or state-of-the-art ovens.\r\n\r\nKind regards,\r\nMei';
  const message = parseMessage(text);

  it('of tokens slice to what is written, but for invisible characters', () => {
    const tokens = message.sentences.flatMap((sentence) => sentence.tokens);
    expect(tokens.length).toBeGreaterThan(20);
    for (const { start, end, text: written } of tokens) {
      expect(text.slice(start, end).replaceAll(/[\u200B\u200D\uFEFF]/gu, '')).toBe(written);
    }
  });

  it('of sentences, tokens and terms are ordered and nested', () => {
    let last = 0;
    for (const { start, end, tokens, terms } of message.sentences) {
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
      for (const span of [...tokens, ...terms]) {
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(end);
      }
    }
  });

  it('of the parts of a contraction stay in the word', () => {
    const terms = message.sentences.flatMap((sentence) => sentence.terms);
    expect(terms.map(({ norm }) => norm)).toEqual(expect.arrayContaining(['do', 'not']));
  });

  it('keep placeholders whole', () => {
    expect(message.placeholders.map(({ start, end }) => text.slice(start, end))).toEqual([
      '{{name}}',
    ]);
  });
});

it('words of the body are counted, and no others', () => {
  expect(
    parseMessage('Subject: Thanks\n\nDear Sam,\n\nThank you so much.\n\nBest,\nMei\n\n> a b c')
      .words,
  ).toBe(4);
});

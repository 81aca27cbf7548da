import fc from 'fast-check';
import { CHANNELS, CULTURES, KINDS, type LintOptions } from '../../src/index.ts';
import { readRuleFixtures } from '../fixtures/rule-fixtures.ts';

export interface Draft {
  readonly text: string;
  readonly options: LintOptions;
}

/** Lines as people write them, from the fixtures of all rules. */
const lines = [
  ...new Set(
    readRuleFixtures().flatMap(({ cases }) => cases.flatMap(({ text }) => text.split('\n'))),
  ),
].filter((line) => line.trim() !== '' && line.length < 400);

const GREETINGS = [
  'Dear Ms. Nair,',
  'Hi Łukasz!',
  'hello',
  'Dear [Name],',
  'To whom it may concern',
  'Guten Tag Frau Öztürk,',
];
const CLOSINGS = [
  'Kind regards,\nSam Okafor',
  'Best,',
  'xoxo',
  'Sincerely yours\n\n\nJosé Ñandú',
  '-- \nMei',
  'Thanks,',
];
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\t',
  '\u00A0',
  '\u200B',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u202E',
  '\u0000',
  '\uD83D',
  '\uDE00',
  '\r',
  '\u2028',
  '\u0085',
  '👩‍💻',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '한글',
  '王小明',
  'שלום',
  'مرحبا',
  '𝓢𝓪𝓶',
  '{{name}}',
  '{{',
  '}}',
  '[Company]',
  '[',
  ']',
  '${role}',
  '<DATE>',
  '%NAME%',
  '__ROLE__',
  '{',
  '[X',
  "a'a'a'a",
  'e.g. ',
  'a@a@a',
  'http://',
  'https://example.com/?q=a&b=[c]',
  'sam@example.com',
  '+44 20 7946 0000',
  '?!?!?!',
  '...',
  '…',
  '. . .',
  '-- ',
  '---',
  '> ',
  'On Mon, Sam wrote:',
  '-----Original Message-----',
  'Subject: Thank you',
  'From: a@b.example',
  'PS: see you',
  'P.S.',
  'teh',
  'recieve',
  'definately',
  '$90k',
  'ASAP!!!',
  'u r gr8 :)',
  "don't",
  'don’t',
  'I’d',
  'wasn`t',
  '(((((',
  ')',
  '"',
  '“',
  '”',
  '1.',
  '- ',
  '* ',
  '12/03/2026',
  'March 30.',
  'a/b/c',
  'constructor',
  '__proto__',
];

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.constantFrom(...GREETINGS, ...CLOSINGS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);
const joint = fc.constantFrom(
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  ' ',
  ' ',
  '',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\t',
  ', ',
);

const body = fc
  .array(fc.tuple(fragment, joint), { maxLength: 12 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));

const framed = fc
  .tuple(
    fc.constantFrom(...GREETINGS),
    body,
    fc.constantFrom(...CLOSINGS),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([greeting, text, closing, end]) =>
    [greeting, '', text, '', closing].join('\n').replaceAll(/\r?\n/gu, end),
  );

const name = fc.constantFrom(
  'Priya Nair',
  'Łukasz',
  'Sam Okafor',
  "O'Brien",
  'Ng',
  '王小明',
  '',
  ' ',
  'Smith-Jones, Anna',
);
const date = fc.constantFrom(
  '2026-03-02',
  '2026-03-05T10:00:00Z',
  '2026-03-09T23:30:00+13:00',
  'soon',
  '2026-02-31',
  '',
);

const context = fc.record(
  {
    interviewer: name,
    recipient: name,
    company: fc.constantFrom('Acme', 'Stripe', 'a/b Ltd.', ''),
    role: fc.constantFrom('data analyst', 'Nurse (RN)', '.*'),
    sender: name,
    interviewDate: date,
    promisedDate: date,
    sentDate: date,
    culture: fc.constantFrom(...CULTURES),
    words: fc.constant(['Grpahite']),
    previousMessages: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), date }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
);

const options = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    channel: fc.constantFrom(...CHANNELS),
    template: fc.boolean(),
    context,
  },
  { requiredKeys: [] },
);

/** Drafts of up to a dozen fragments, framed as a letter or not. */
export const drafts: fc.Arbitrary<Draft> = fc.record({
  text: fc.oneof({ weight: 2, arbitrary: framed }, body),
  options,
});

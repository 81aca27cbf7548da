import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { createNodeLinter } from '../src/node/index.ts';
import { parseMessage } from '../src/parse/parse-message.ts';
import { problemOf } from './property/problem-of.ts';

const SIZE = 256 * 1024;
const PROSE =
  'Thank you for showing me the mill on Tuesday, and for being so honest about the noise. I would be glad to learn the trade with you. ';

const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['prose', PROSE],
  ['prose in paragraphs', `${PROSE}\n\n`],
  ['one word', 'a'],
  ['one word again and again', 'thanks '],
  ['question and exclamation marks', '?!'],
  ['full stops and spaces', '. '],
  ['abbreviations', 'e.g. '],
  ['apostrophes', "a'"],
  ['slashes', 'a/'],
  ['hyphens', 'a-'],
  ['opening brackets', '['],
  ['addresses', 'a@a@'],
  ['opening braces', '{{'],
  ['closed braces', '{{a}}'],
  ['placeholders of all sorts', '{{a}} XX [Your Name] `b` job title {{`c`}} '],
  ['underscores', '__A'],
  ['percent signs', '%A'],
  ['emoji', '👩‍💻'],
  ['line ends', '\r\n'],
  ['blank lines with spaces', ' \n'],
  ['quoted lines', '> a\n'],
  ['greetings', 'Dear Sam,\n'],
  ['closings', 'Kind regards,\n'],
  ['headers', 'Subject: a\n'],
  ['typos', 'recieve teh definately '],
  ['unknown words', 'qwxzk zzkqj '],
  ['names', 'Łukasz Ng '],
  ['links', 'https://a.example/ '],
  ['capitals', 'THANK YOU '],
  ['money', '$90k salary '],
  ['combining marks', 'e\u0301\u0301'],
  ['invisible characters', '\u200B\u202E'],
  ['spaces', ' '],
  ['nulls', '\0'],
];

const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
const nested = '['.repeat(SIZE / 2) + ']'.repeat(SIZE / 2);
const texts = [
  ...UNITS.map(([name, unit]) => [name, fill(unit)] as const),
  ['nested brackets', nested] as const,
];

/** All rules, also those that are off by default. */
const linter = createNodeLinter({
  rules: Object.fromEntries(
    rules.filter(({ rule }) => rule.severity === 'off').map(({ id }) => [id, 'info']),
  ),
});

describe('a text of 256 KB', () => {
  // A generous bound for slow machines; what grew with the square would take minutes.
  it.each(texts)('of %s is judged', { timeout: 10_000 }, (_, text) => {
    const result = linter.lint(text);
    expect(problemOf(text, result)).toBeUndefined();
    expect(result.diagnostics.length).toBeLessThanOrEqual(1001);
  });
});

describe('what parsing makes', () => {
  const sizeOf = (text: string) => {
    const { sentences } = parseMessage(text);
    return sentences.reduce((sum, { terms, tokens }) => sum + 1 + terms.length + tokens.length, 0);
  };

  it.each(UNITS)('grows no faster than the text, of %s', (_, unit) => {
    const [small, large] = [4096, 8192].map((length) =>
      sizeOf(unit.repeat(Math.ceil(length / unit.length))),
    );
    expect(large).toBeLessThanOrEqual(2.2 * (small ?? 0) + 16);
  });
});

describe('limits', () => {
  it('are said where they are reached', () => {
    const text = `${fill(PROSE)}${PROSE}`;
    const { diagnostics } = linter.lint(text);
    const limit = diagnostics.find(({ messageId }) => messageId === 'limit-body-length');
    expect(limit).toMatchObject({ ruleId: null, range: [SIZE, text.length] });
  });

  it('may be lower', () => {
    const { diagnostics } = linter.lint('Thank you for your time.', { limits: { bodyLength: 9 } });
    expect(diagnostics.find(({ messageId }) => messageId === 'limit-body-length')?.range).toEqual([
      9, 24,
    ]);
  });

  it('of findings are said too', () => {
    const { diagnostics } = linter.lint(`Dear Sam,\n\n${'Salary? [X] 😀 '.repeat(3000)}`, {
      kind: 'thank-you',
    });
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics[0]).toMatchObject({ ruleId: null, messageId: 'limit-findings' });
  });
});

import { describe, expect, it } from 'vitest';
import { createLinter, CULTURES, type Culture } from '../src/index.ts';

const linter = createLinter();

/** The words that a rule reports in each culture. */
function reported(text: string, id: string): Record<Culture, string[]> {
  const words = (culture: Culture) =>
    linter
      .lint(text, { kind: 'thank-you', context: { culture } })
      .diagnostics.filter(({ ruleId }) => ruleId === id)
      .map(({ range }) => text.slice(...range));
  return Object.fromEntries(CULTURES.map((culture) => [culture, words(culture)])) as Record<
    Culture,
    string[]
  >;
}

const note = (greeting: string, body: string, closing: string) =>
  `${greeting},\n\nThank you for the tour of the kiln room on Monday. ${body}\n\n${closing},\nWanjiru Kamau\n`;

describe('culture shifts', () => {
  it.each<[string, string, string, string, Record<Culture, number>]>([
    [
      'no-informal',
      'Hey Tom',
      'The glazes were fine.',
      'Best',
      { formal: 1, balanced: 0, casual: 0 },
    ],
    [
      'no-informal',
      'Hiya Tom',
      'The glazes were fine.',
      'Best',
      { formal: 1, balanced: 1, casual: 0 },
    ],
    ['no-informal', 'Hi Tom', 'The lab is awesome.', 'Best', { formal: 1, balanced: 0, casual: 0 }],
    [
      'no-informal',
      'Hi Tom',
      'It was a great chat.',
      'Best',
      { formal: 1, balanced: 0, casual: 0 },
    ],
    [
      'no-informal',
      'Hi Tom',
      'You are a really cool team.',
      'Best',
      { formal: 1, balanced: 1, casual: 0 },
    ],
    [
      'no-informal',
      'Hi Tom',
      'I will hit you up, lol.',
      'Best',
      { formal: 1, balanced: 1, casual: 1 },
    ],
    [
      'no-informal',
      'Hi Tom',
      'The glazes were fine.',
      'Talk soon',
      { formal: 1, balanced: 1, casual: 0 },
    ],
    [
      'professional-closing',
      'Hi Tom',
      'The glazes were fine.',
      'Cheers',
      { formal: 1, balanced: 0, casual: 0 },
    ],
    [
      'professional-closing',
      'Hi Tom',
      'The glazes were fine.',
      'Talk soon',
      { formal: 1, balanced: 1, casual: 0 },
    ],
    [
      'professional-closing',
      'Hi Tom',
      'The glazes were fine.',
      'Lots of love',
      { formal: 1, balanced: 1, casual: 1 },
    ],
    [
      'professional-closing',
      'Hi Tom',
      'The glazes were fine.',
      'Kind regards',
      { formal: 0, balanced: 0, casual: 0 },
    ],
    [
      'no-stuffy',
      'Hi Tom',
      'I await word at your earliest convenience.',
      'Best',
      { formal: 0, balanced: 1, casual: 1 },
    ],
    [
      'no-stuffy',
      'Hi Tom',
      'Please do not hesitate to call me.',
      'Best',
      { formal: 0, balanced: 0, casual: 1 },
    ],
    [
      'no-stuffy',
      'Hi Tom',
      'I am in receipt of the brochure.',
      'Best',
      { formal: 1, balanced: 1, casual: 1 },
    ],
    [
      'no-stuffy',
      'Hi Tom',
      'The glazes were fine.',
      'Yours faithfully',
      { formal: 0, balanced: 0, casual: 1 },
    ],
  ])('%s on “%s … %s … %s”', (id, greeting, body, closing, expected) => {
    const found = reported(note(greeting, body, closing), id);
    expect(
      Object.fromEntries(
        Object.entries(found).map(([culture, words]) => [culture, Math.min(1, words.length)]),
      ),
    ).toEqual(expected);
  });
});

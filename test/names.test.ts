import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Context, type Kind } from '../src/index.ts';
import { createNodeLinter } from '../src/node/index.ts';

interface Person {
  readonly given: string;
  readonly family: string;
  readonly culture: string;
}

/** Every given and every family name of a culture at least once. */
function readPeople(): Person[] {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/names.txt'), 'utf8');
  return text
    .split(/^## /mu)
    .slice(1)
    .flatMap((section) => {
      const [culture = '', line = ''] = section.split('\n');
      const [given = [], family = []] = line.split(' | ').map((side) => side.split(', '));
      const pairs = Math.max(given.length, family.length);
      return Array.from({ length: pairs }, (_, i) => ({
        given: given[i % given.length]!,
        family: family[i % family.length]!,
        culture,
      }));
    });
}

interface Draft {
  readonly text: string;
  readonly kind: Kind;
  readonly context: Context;
}

const fullName = ({ given, family }: Person) => `${given} ${family}`;

/** Clean drafts in which three people have a part: reader, sender, and a colleague. */
const DRAFTS: Readonly<Record<string, (reader: Person, sender: Person, other: Person) => Draft>> = {
  'full names everywhere': (reader, sender, other) => ({
    kind: 'thank-you',
    context: { interviewer: fullName(reader), sender: fullName(sender) },
    text: `Dear ${fullName(reader)},\n\nThank you for meeting me on Tuesday to talk about the post of archivist. ${fullName(other)} showed me the reading room, and I liked how the two of you plan the digital catalogue.\n\nI would be very glad to join you.\n\nKind regards,\n${fullName(sender)}\n`,
  }),
  'given names': (reader, sender, other) => ({
    kind: 'thank-you',
    context: { interviewer: fullName(reader), sender: fullName(sender) },
    text: `Hi ${reader.given},\n\nThank you for the tour of the bakery this morning. I enjoyed the hour with you and ${other.given}, and ${other.given}’s story of the first oven most of all.\n\nI would love to work with both of you. Thank you again, ${reader.given}.\n\nBest regards,\n${sender.given}\n`,
  }),
  'family names with titles': (reader, sender, other) => ({
    kind: 'status-check',
    context: { interviewer: `Dr. ${fullName(reader)}`, sender: fullName(sender) },
    text: `Dear Dr. ${reader.family},\n\nI am writing to ask whether there is any news about the position of ward nurse, for which I met you and Ms. ${other.family} on 3 March. I remain very interested in it, and our talk about the night shifts is still on my mind.\n\nThank you for your time.\n\nSincerely,\n${fullName(sender)}\nStaff Nurse\n`,
  }),
  'no context, names in the middle': (reader, sender, other) => ({
    kind: 'thank-you',
    context: {},
    text: `Dear ${reader.given} and ${other.given},\n\nThank you both for yesterday’s interview. When ${fullName(other)} asked me about the harbour survey, I forgot to say that I had led it together with ${sender.given} Harbour Works. I am keen to take on the post of surveyor.\n\nMany thanks and kind regards,\n${sender.given} ${sender.family}\n`,
  }),
};

const people = readPeople();
const linter = createNodeLinter();
const names = new Set(people.flatMap(({ given, family }) => [given, family]));

it('there are 200 names of 30 cultures or more', () => {
  expect(names.size).toBeGreaterThanOrEqual(200);
  expect(new Set(people.map(({ culture }) => culture)).size).toBeGreaterThanOrEqual(30);
});

describe.each(Object.entries(DRAFTS))('nobody’s name is a fault: %s', (_, draft) => {
  it.each(people.map((person, i) => [fullName(person), person.culture, i] as const))(
    '%s (%s)',
    (_name, _culture, i) => {
      const at = (shift: number) => people[(i + shift) % people.length]!;
      const { text, ...options } = draft(people[i]!, at(37), at(71));
      const alarms = linter
        .lint(text, options)
        .diagnostics.filter(({ ruleId }) => ruleId === 'no-typos' || ruleId === 'consistent-names')
        .map(({ ruleId, range, message }) => `${ruleId}: ${text.slice(...range)} (${message})`);
      expect(alarms).toEqual([]);
    },
  );
});

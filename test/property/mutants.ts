import { join } from 'node:path';
import { readMessages } from '../../scripts/evaluate/messages.ts';
import { CHANNELS, CULTURES, KINDS, type Context, type LintOptions } from '../../src/index.ts';
import type { InputFormat } from '../../src/input/format-of.ts';
import { readRuleFixtures } from '../fixtures/rule-fixtures.ts';
import { HOSTILE as FORGERIES } from '../format/hostile-strings.ts';
import { HOSTILE, type Draft } from './messages.ts';
import { Random } from './random.ts';

/** A message of the fixtures that was damaged, and the format it is read in. */
export interface Mutant extends Draft {
  readonly seed: number;
  readonly format: InputFormat;
}

interface Base extends LintOptions {
  readonly text: string;
}

const MESSAGES = join(import.meta.dirname, '../../fixtures/messages');
const bases: readonly Base[] = [
  ...readRuleFixtures().flatMap(({ cases }) => cases),
  ...readMessages(MESSAGES).filter(({ heldBack }) => !heldBack),
];
const fragments = [...HOSTILE, ...FORGERIES.filter(({ length }) => length < 200)];

/** Longer mutants are cut. */
const LONGEST = 6000;

type Mutation = (text: string, random: Random) => string;

const insert = (text: string, at: number, what: string) =>
  text.slice(0, at) + what + text.slice(at);
const place = (text: string, random: Random) => random.below(text.length + 1);

function slice(text: string, random: Random, longest: number): [start: number, end: number] {
  const start = place(text, random);
  return [start, Math.min(text.length, start + random.below(longest))];
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => insert(text, place(text, random), random.pick(fragments)),
  (text, random) => insert(text, place(text, random), random.pick(fragments)),
  (text, random) => {
    const fragment = random.pick(fragments);
    return insert(text, place(text, random), fragment.repeat(2 + random.below(30)));
  },
  (text, random) => {
    const { text: other } = random.pick(bases);
    return insert(text, place(text, random), other.slice(...slice(other, random, 300)));
  },
  (text, random) => {
    const { text: other } = random.pick(bases);
    return text.slice(0, place(text, random)) + other.slice(place(other, random));
  },
  (text, random) => {
    const [start, end] = slice(text, random, 120);
    return insert(text, end, text.slice(start, end).repeat(1 + random.below(20)));
  },
  (text, random) => {
    const [start, end] = slice(text, random, 200);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => text.slice(place(text, random)),
  (text, random) => {
    const unit = String.fromCharCode(random.below(random.pick([0x80, 0x300, 0x1_0000])));
    return insert(text, place(text, random), unit);
  },
  (text, random) =>
    text.replaceAll('\n', random.pick(['\r\n', '\r', ' ', '\n\n', '\n> ', '\u2028'])),
  (text, random) => text.replaceAll(' ', random.pick(['\u00A0', '  ', '\t', '\u200B', ' \u202E'])),
  (text, random) =>
    text.replaceAll(random.pick(['e', 'a', '.', ',', 'T', '\n']), random.pick(fragments)),
  (text, random) =>
    random.pick([text.toUpperCase(), text.toLowerCase(), [...text].reverse().join('')]),
];

/** A message of the fixtures with one to six damages; the same for the same seed. */
export function mutantOf(seed: number): Mutant {
  const random = new Random(seed);
  const { text: original, kind, channel, template, context } = random.pick(bases);
  let text = original;
  for (let times = 1 + random.below(6); times > 0; times -= 1)
    text = random.pick(MUTATIONS)(text, random).slice(0, LONGEST);
  const given: LintOptions = {
    ...(kind && random.below(2) ? { kind } : {}),
    ...(channel && random.below(2) ? { channel } : {}),
    ...(template === undefined ? {} : { template }),
    context: contextOf(context ?? {}, random),
  };
  return {
    seed,
    text,
    format: random.pick(['text', 'markdown', 'eml']),
    options: strange(given, random),
  };
}

/** What is known is at times a hostile fragment too. */
function contextOf(context: Context, random: Random): Context {
  if (random.below(4) > 0) return context;
  const words = () => random.pick(fragments);
  return { ...context, interviewer: words(), company: words(), sender: words(), role: words() };
}

function strange(options: LintOptions, random: Random): LintOptions {
  if (random.below(4) > 0) return options;
  const context = { ...options.context, culture: random.pick(CULTURES) };
  return { ...options, context, kind: random.pick(KINDS), channel: random.pick(CHANNELS) };
}

import { describe, expect, it } from 'vitest';
import { createLinter, type LintResult, type Plugin } from '../../src/index.ts';
import type { Rule } from '../../src/rule.ts';
import { loadWordList } from '../../src/node/word-list.ts';
import { POOR } from '../cli/run-cli.ts';

const TEXT = `Subject: Thanks\n\n${POOR}\nThank you for the the hour.\n\nBest,\nSam\n\nOn Mon, Ana wrote:\n> ok\n`;
const CONTEXT = {
  company: 'Acme',
  words: ['Grpahite'],
  previousMessages: [{ kind: 'thank-you', date: '2026-03-02' }],
} as const;

const base = {
  summary: 'Test.',
  why: 'Test.',
  sources: [],
  kinds: 'all',
  severity: 'warning',
  messages: { found: () => 'Found.' },
};

/** A rule that does something it should not, in the midst of its findings. */
const rule = (check: (input: never) => unknown, more: object = {}) =>
  ({ ...base, check, ...more }) as unknown as Rule;
const at = { start: 0, end: 4 };
function* yields(...findings: unknown[]) {
  for (const finding of findings) yield finding;
}
const throwing = () => {
  throw new Error('words of the draft');
};
const touchy = new Proxy(new Error('x'), { get: throwing, getPrototypeOf: throwing });
const growing = () => {
  let start = 0;
  return {
    get start() {
      return (start += 1);
    },
    end: 4,
  };
};

type Anything = Record<string, never[] & Record<string, unknown>>;
const spoil = (value: unknown) => {
  for (const key of Object.keys(value as object)) (value as Anything)[key] = null as never;
};

const THROWS: Record<string, Rule> = {
  'throws at once': rule(throwing),
  'throws what throws': rule(() => {
    throw touchy;
  }),
  'throws an error named after the draft': rule(() => {
    throw Object.assign(new Error('words of the draft'), { name: 'words of the draft' });
  }),
  'throws null': rule(() => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw null;
  }),
  'returns no generator': rule(() => undefined),
  'returns a promise': rule(() => Promise.resolve()),
  'is asynchronous': rule(async function* () {
    await Promise.resolve();
    yield at;
  }),
  'yields nothing': rule(() => yields(undefined)),
  'yields a number': rule(() => yields(3)),
  'yields no place': rule(() => yields({ messageId: 'found' })),
  'yields NaN': rule(() => yields({ messageId: 'found', at: { start: Number.NaN, end: 4 } })),
  'yields halves': rule(() => yields({ messageId: 'found', at: { start: 0.5, end: 4 } })),
  'yields infinity': rule(() => yields({ messageId: 'found', at: { start: 0, end: Infinity } })),
  'yields texts for places': rule(() =>
    yields({ messageId: 'found', at: { start: '0', end: '4' } }),
  ),
  'yields an unknown place': rule(() =>
    yields({ messageId: 'found', at: { missingFrom: '__proto__' } }),
  ),
  'yields an unknown id': rule(() => yields({ messageId: 'constructor', at })),
  'yields a symbol for an id': rule(() => yields({ messageId: Symbol('x'), at })),
  'fails in its message': rule(() => yields({ messageId: 'found', at }), {
    messages: { found: throwing },
  }),
  'fails in its fix': rule(() =>
    yields({
      messageId: 'found',
      at,
      get fix() {
        return throwing();
      },
    }),
  ),
  'fixes beyond the text': rule(() =>
    yields({
      messageId: 'found',
      at,
      fix: { at: { start: 0, end: 9e9 }, text: '', safety: 'safe' },
    }),
  ),
  'fixes nowhere': rule(() =>
    yields({ messageId: 'found', at, fix: { text: '', safety: 'safe' } }),
  ),
  'suggests a number': rule(() => yields({ messageId: 'found', at, suggestions: 3 })),
  'suggests null': rule(() => yields({ messageId: 'found', at, suggestions: [null] })),
  'relates to NaN': rule(() =>
    yields({
      messageId: 'found',
      at,
      related: [{ at: { start: Number.NaN, end: 1 }, message: 'x' }],
    }),
  ),
  'returns junk': rule(function* () {
    yield* [];
    return { status: 'fine' };
  }),
  'is satisfied by NaN': rule(function* (input: { satisfy(span: unknown): void }) {
    yield* [];
    input.satisfy({ start: Number.NaN, end: undefined });
  }),
  'changes the message': rule(function* ({ message }: { message: { sentences: unknown[] } }) {
    yield* [];
    message.sentences.length = 0;
  }),
  'changes a term': rule(function* ({
    message,
  }: {
    message: { body: { terms: { norm: string }[] }[] };
  }) {
    yield* [];
    message.body[0]!.terms[0]!.norm = 'thank';
  }),
  'changes all of the message': rule(function* ({ message }: { message: object }) {
    yield* [];
    spoil(message);
  }),
  'changes a fact': rule(function* ({ facts }: { facts: { thanks: unknown[] } }) {
    yield* [];
    facts.thanks.length = 0;
  }),
  'changes the facts': rule(function* ({ facts }: { facts: object }) {
    yield* [];
    spoil(facts);
  }),
  'changes the context': rule(function* ({ context }: { context: { words: string[] } }) {
    yield* [];
    context.words.push('recieve');
  }),
  'changes the days before': rule(function* ({
    context,
  }: {
    context: { previousMessages: { date: string }[] };
  }) {
    yield* [];
    context.previousMessages[0]!.date = '';
  }),
};

/** What goes wrong without anybody noticing, or is cut off. */
const SURVIVES: Record<string, Rule> = {
  'finds without end': rule(function* () {
    for (;;) yield { messageId: 'found', at };
  }),
  'finds a million times': rule(() =>
    yields(...Array.from({ length: 100_000 }, () => ({ messageId: 'found', at }))),
  ),
  'changes its own input': rule(function* (input: object) {
    yield { messageId: 'found', at };
    spoil(input);
  }),
  'names a safety of its own': rule(() =>
    yields({ messageId: 'found', at, fix: { at, text: Symbol('x'), safety: 'perfect' } }),
  ),
  'has places that move': rule(() => yields({ messageId: 'found', at: growing() })),
  'says what is no text': rule(() => yields({ messageId: 'found', at }), {
    messages: { found: () => 3 },
  }),
};

const wordList = loadWordList();
const lint = (plugins: Plugin[]) =>
  createLinter({ wordList, plugins }).lint(TEXT, { kind: 'thank-you', context: CONTEXT });
const ofOthers = ({ diagnostics, checks, words }: LintResult) => ({
  diagnostics: diagnostics.filter(
    ({ ruleId, messageId }) => !isBad(ruleId) && messageId !== 'limit-findings',
  ),
  checks: checks.filter(({ ruleId }) => !isBad(ruleId)),
  words,
});
const isBad = (id: string | null) => id?.startsWith('bad/') ?? false;
const expected = ofOthers(lint([]));

it('has findings to compare', () => {
  expect(expected.diagnostics.length).toBeGreaterThan(5);
  expect(expected.diagnostics.some(({ fatal }) => fatal)).toBe(false);
});

describe.each(Object.entries(THROWS))('a rule that %s', (_, bad) => {
  it('costs only itself', () => {
    const result = lint([{ name: 'bad', rules: { bad } }]);
    expect(ofOthers(result)).toEqual(expected);
    const own = result.diagnostics.filter(({ ruleId }) => isBad(ruleId));
    expect(own).toMatchObject([{ ruleId: 'bad/bad', fatal: true, severity: 'error' }]);
    expect(JSON.stringify(result)).not.toContain('words of the draft');
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('costs only itself in a thread', () => {
    const thread = [TEXT, TEXT.replace('hour', 'visit')].map((text) => ({
      text,
      context: CONTEXT,
    }));
    const both = (plugins: Plugin[]) => createLinter({ wordList, plugins }).lintThread(thread);
    const { check } = bad;
    const checkThread = ({ drafts, ...rest }: { drafts: object[] }) =>
      check({
        ...drafts[0],
        ...rest,
        satisfy: (span: { start: unknown }) => {
          if (Number.isNaN(span.start)) throwing();
        },
      } as never);
    const plugin = { name: 'bad', rules: { bad: { ...bad, checkThread } as unknown as Rule } };
    const results = both([plugin]);
    expect(results.map(ofOthers)).toEqual(both([]).map(ofOthers));
    for (const { diagnostics } of results)
      expect(diagnostics.some(({ ruleId, fatal }) => isBad(ruleId) && fatal)).toBe(true);
  });
});

describe.each(Object.entries(SURVIVES))('a rule that %s', (name, bad) => {
  it('costs nobody else anything', () => {
    const result = lint([{ name: 'bad', rules: { bad } }]);
    if (!name.startsWith('finds')) expect(ofOthers(result)).toEqual(expected);
    expect(ofOthers(result).checks).toEqual(expected.checks);
    expect(result.diagnostics.length).toBeLessThanOrEqual(1001);
    expect(structuredClone(result)).toEqual(result);
    for (const { range, fix } of result.diagnostics) {
      expect(range.every((offset) => offset >= 0 && offset <= TEXT.length)).toBe(true);
      if (fix) expect(fix.safety).toMatch(/^(?:un)?safe$/u);
    }
  });
});

it('a thread rule that finds without end is cut off', () => {
  const endless = rule(() => yields(), {
    *checkThread() {
      for (;;) yield { draft: 0, messageId: 'found', at };
    },
  });
  const linter = createLinter({ plugins: [{ name: 'bad', rules: { endless } }] });
  const [first] = linter.lintThread([{ text: TEXT }, { text: TEXT }]);
  expect(first!.diagnostics).toHaveLength(1001);
});

it('what is given by the user stays as it was', () => {
  const context = structuredClone(CONTEXT);
  const config = { plugins: [{ name: 'bad', rules: THROWS_BY_ID }], context };
  createLinter(config).lint(TEXT);
  expect(context).toEqual(CONTEXT);
  expect(Object.isFrozen(context)).toBe(false);
});

const THROWS_BY_ID = Object.fromEntries(Object.values(THROWS).map((bad, i) => [`r${i}`, bad]));

import { describe, expect, it } from 'vitest';
import {
  configForFile,
  ConfigError,
  createLinter,
  type Config,
  type Plugin,
} from '../../src/index.ts';
import { definePhraseRule, defineRule } from '../../src/rule.ts';

const noSynergy = definePhraseRule({
  summary: 'Leave “synergy” out.',
  why: 'Nobody knows what it means.',
  sources: ['convention'],
  kinds: 'all',
  severity: 'warning',
  message: ({ phrase }) => `Say what you mean instead of “${phrase}”.`,
  phrases: [{ pattern: 'synergy' }],
});

const few = defineRule({
  summary: 'Keep to a few words.',
  why: 'Readers are busy.',
  sources: ['convention'],
  kinds: ['thank-you'],
  severity: { 'thank-you': 'info', default: 'off' },
  options: { most: 100 },
  messages: { many: ({ words }: { words: number }) => `There are ${words} words.` },
  *check({ message, options }) {
    if (message.words > options.most)
      yield { messageId: 'many', at: { missingFrom: 'body' }, args: { words: message.words } };
  },
});

const acme: Plugin = {
  name: 'acme',
  rules: { 'no-synergy': noSynergy, few },
  presets: { calm: { 'acme/no-synergy': { severity: 'info' }, gratitude: { severity: 'off' } } },
};

const TEXT = 'Dear Mei,\n\nI like the synergy here.\n\nBest,\nSam\n';
const lint = (config: Config) => createLinter(config).lint(TEXT, { kind: 'thank-you' });
const severityOf = (config: Config, id: string) =>
  lint(config).diagnostics.find(({ ruleId }) => ruleId === id)?.severity;

describe('the rules of a plugin', () => {
  it('run beside ours, by the name of the plugin', () => {
    const { diagnostics, checks } = lint({ plugins: [acme] });
    const found = diagnostics.filter(({ ruleId }) => ruleId?.startsWith('acme/'));
    expect(found.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['acme/no-synergy', 'Say what you mean instead of “synergy”.'],
    ]);
    expect(checks.find(({ ruleId }) => ruleId === 'acme/few')?.status).toBe('passed');
    expect(diagnostics.some(({ ruleId }) => ruleId === 'gratitude')).toBe(true);
  });

  it('are set like ours', () => {
    expect(
      severityOf({ plugins: [acme], rules: { 'acme/no-synergy': 'error' } }, 'acme/no-synergy'),
    ).toBe('error');
    expect(
      severityOf({ plugins: [acme], rules: { 'acme/few': ['warning', { most: 3 }] } }, 'acme/few'),
    ).toBe('warning');
    expect(severityOf({ plugins: [acme], extends: 'acme/calm' }, 'acme/no-synergy')).toBe('info');
    expect(severityOf({ plugins: [acme], extends: 'acme/calm' }, 'gratitude')).toBeUndefined();
  });

  it('say what options must be', () => {
    const listed = defineRule({
      ...few,
      options: { words: ['synergy'] },
      messages: {},
      *check() {},
    });
    const config = (words: unknown) =>
      ({
        plugins: [{ name: 'acme', rules: { listed } }],
        rules: { 'acme/listed': ['info', { words }] },
      }) as Config;
    expect(() => createLinter(config('synergy'))).toThrow('must be a list');
    expect(() => createLinter(config(['leverage']))).not.toThrow();
  });

  it('may set the severity of a message, and point at other places', () => {
    const twice = defineRule({
      ...few,
      severity: 'warning',
      messageSeverity: { many: 'info' },
      options: {},
      messages: { many: () => 'Many.' },
      *check() {
        const related = [{ at: { start: 0, end: 4 }, message: 'The greeting.' }];
        yield { messageId: 'many', at: { start: 11, end: 12 }, related };
      },
    });
    const { diagnostics } = lint({ plugins: [{ name: 'acme', rules: { twice } }] });
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'acme/twice')).toMatchObject([
      { severity: 'info', related: [{ range: [0, 4], message: 'The greeting.' }] },
    ]);
  });

  it('change nothing in what others wrote', () => {
    const rewrite = defineRule({
      ...few,
      severity: 'info',
      options: {},
      messages: { many: () => 'Many.' },
      *check({ message: { source } }) {
        for (const at of [0, source.indexOf('We will')])
          yield {
            messageId: 'many',
            at: { start: at, end: at + 2 },
            fix: { at: { start: at, end: at + 2 }, text: 'x', safety: 'safe' },
          };
      },
    });
    const linter = createLinter({ plugins: [{ name: 'acme', rules: { rewrite } }] });
    const quoted = `${TEXT}\nOn Tue, 3 Mar 2026, Mei Lin wrote:\n> We will call.\n`;
    const { diagnostics } = linter.lint(quoted, { kind: 'thank-you' });
    expect(
      diagnostics.filter(({ ruleId }) => ruleId === 'acme/rewrite').map(({ fix }) => fix?.text),
    ).toEqual(['x', undefined]);
  });

  it('crash alone', () => {
    const crash = defineRule({
      ...few,
      messages: {},
      // eslint-disable-next-line require-yield -- it does not come that far
      *check() {
        throw new Error('never mind');
      },
    });
    const { diagnostics } = lint({ plugins: [acme, { name: 'bad', rules: { crash } }] });
    expect(diagnostics.find(({ ruleId }) => ruleId === 'bad/crash')).toMatchObject({ fatal: true });
    expect(diagnostics.some(({ ruleId }) => ruleId === 'acme/no-synergy')).toBe(true);
  });

  it('may come with a parent, and more than once', () => {
    const parent: Config = { plugins: [acme], extends: 'acme/calm' };
    expect(severityOf({ extends: parent, plugins: [acme] }, 'acme/no-synergy')).toBe('info');
  });
});

describe('errors name the plugin', () => {
  const wrong = (config: unknown): string => {
    try {
      createLinter(config as Config);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      return (error as Error).message;
    }
    return 'no error';
  };
  const withRule = (rule: unknown) => wrong({ plugins: [{ name: 'acme', rules: { x: rule } }] });

  it.each([
    ['no list', { plugins: acme }, '“plugins” in the config must be a list.'],
    ['null', { plugins: [null] }, 'A plugin must be an object'],
    ['a list', { plugins: [[]] }, 'A plugin must be an object'],
    ['no name', { plugins: [{ rules: {} }] }, 'A plugin has no name.'],
    ['an empty name', { plugins: [{ name: '', rules: {} }] }, 'has the name “”'],
    [
      'the name __proto__',
      { plugins: [{ name: '__proto__', rules: {} }] },
      'has the name “__proto__”',
    ],
    [
      'no rules',
      { plugins: [{ name: 'acme' }] },
      'The plugin “acme” is malformed: it has no “rules”',
    ],
    [
      'rules as a list',
      { plugins: [{ name: 'acme', rules: [] }] },
      'The plugin “acme” is malformed: it has no “rules”',
    ],
    ['an odd id', { plugins: [{ name: 'acme', rules: { 'a b': few } }] }, '“a b” is no id'],
    [
      'presets as a text',
      { plugins: [{ ...acme, presets: 'calm' }] },
      'its “presets” are no object',
    ],
    [
      'a preset that is a text',
      { plugins: [{ ...acme, presets: { x: 'off' } }] },
      'its preset “x” is no object',
    ],
    [
      'a preset with an unknown rule',
      { plugins: [{ ...acme, presets: { x: { 'acme/fewer': {} } } }] },
      'names the unknown rule “acme/fewer”. Did you mean “acme/few”?',
    ],
    [
      'a preset with a bare severity',
      { plugins: [{ ...acme, presets: { x: { 'acme/few': 'off' } } }] },
      'must give the rule “acme/few” a severity',
    ],
    [
      'two of one name',
      { plugins: [acme, { ...acme }] },
      '“acme/no-synergy” of the plugin “acme” is taken already',
    ],
    [
      'the name of our presets',
      { plugins: [{ name: 'guide', rules: {}, presets: { secret: {} } }] },
      '“guide/secret” of the plugin “guide” is taken already',
    ],
    [
      'an unknown option',
      { plugins: [acme], rules: { 'acme/few': ['info', { mots: 1 }] } },
      'Unknown option “mots” of rule “acme/few”. Did you mean “most”?',
    ],
    [
      'an unknown rule',
      { plugins: [acme], rules: { 'acme/fwe': 'off' } },
      'Unknown rule “acme/fwe”. Did you mean “acme/few”?',
    ],
  ])('%s', (_, config, message) => {
    expect(wrong(config)).toContain(message);
  });

  it.each([
    ['nothing', null, 'is no object'],
    ['no check', { ...few, check: 3 }, 'has no check function'],
    ['no summary', { ...few, summary: undefined }, 'needs a summary'],
    ['messages that are texts', { ...few, messages: { many: 'many' } }, 'needs messages'],
    ['unknown kinds', { ...few, kinds: ['letter'] }, 'needs kinds'],
    ['unknown channels', { ...few, channels: ['fax'] }, 'has channels other than'],
    ['unknown needs', { ...few, requires: ['salary'] }, 'requires what is no context field'],
    ['no sources', { ...few, sources: undefined }, 'needs sources'],
    ['severity that is none', { ...few, severity: 'warn' }, 'needs a severity'],
    [
      'severity without a default',
      { ...few, severity: { 'thank-you': 'info' } },
      'needs a severity',
    ],
    [
      'severities for messages that are none',
      { ...few, messageSeverity: { many: 'warn' } },
      'has severities for messages that are no',
    ],
    ['severities for messages in a text', { ...few, messageSeverity: 'info' }, 'has severities'],
    ['odd options', { ...few, options: { most: {} } }, 'has options that are no'],
  ])('a rule with %s', (_, rule, message) => {
    expect(withRule(rule)).toContain(`The plugin “acme” is malformed: its rule “x” ${message}`);
  });
});

describe('parents', () => {
  it('are worked in, in their order, before the config itself', () => {
    const first: Config = {
      rules: { gratitude: 'info' },
      context: { company: 'Acme', role: 'Cook' },
    };
    const second: Config = { rules: { gratitude: 'warning' }, context: { role: 'Baker' } };
    expect(severityOf({ extends: [first, second] }, 'gratitude')).toBe('warning');
    expect(severityOf({ extends: [second, first] }, 'gratitude')).toBe('info');
    expect(severityOf({ extends: [first], rules: { gratitude: 'error' } }, 'gratitude')).toBe(
      'error',
    );
    expect(severityOf({ extends: [first, 'guide/secret'] }, 'gratitude')).toBe('info');
  });

  it('that are the config itself are an error', () => {
    const config: { extends?: Config } = {};
    config.extends = config;
    expect(() => createLinter(config as Config)).toThrow('extends itself');
  });

  it('that are neither text nor config are an error', () => {
    expect(() => createLinter({ extends: [3] } as unknown as Config)).toThrow(ConfigError);
    expect(() => createLinter({ extends: [null] } as unknown as Config)).toThrow(ConfigError);
  });
});

describe('overrides', () => {
  const matches = (path: string, globs: readonly string[]) =>
    globs.some((glob) => path.startsWith(glob));
  const config: Config = {
    extends: { overrides: [{ files: 'a', rules: { gratitude: 'off' }, kind: 'final-check' }] },
    context: { company: 'Acme' },
    rules: { 'acme/few': ['info', { most: 3 }] },
    plugins: [acme],
    overrides: [
      { files: ['a', 'b'], rules: { 'acme/few': 'warning' }, template: true },
      { files: 'b', rules: { 'acme/few': 'error' }, context: { role: 'Cook' }, channel: 'letter' },
    ],
  };

  it('hold for the files that they name, the last one first', () => {
    const of = (path: string) =>
      severityOf(configForFile(config, path, matches).config, 'acme/few');
    expect([of('c.txt'), of('a.txt'), of('b.txt')]).toEqual(['info', 'warning', 'error']);
  });

  it('say what a message is, those of parents first', () => {
    expect(configForFile(config, 'a', matches).about).toEqual({
      kind: 'final-check',
      template: true,
    });
    expect(configForFile(config, 'b', matches).about).toEqual({
      channel: 'letter',
      template: true,
    });
    expect(configForFile(config, 'c', matches).about).toEqual({});
  });

  it('of a parent yield to what extends it', () => {
    const child: Config = { ...config, rules: { gratitude: 'warning' } };
    expect(severityOf(configForFile(config, 'a', matches).config, 'gratitude')).toBeUndefined();
    expect(severityOf(configForFile(child, 'a', matches).config, 'gratitude')).toBe('warning');
  });
});

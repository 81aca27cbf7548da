import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/node/config/load-config.ts';
import { folderWith, messageOf, PLUGIN } from './folder.ts';

/** The error of a config, its file name left out where it is the only one. */
async function wrong(name: string, content: string, others = {}): Promise<string> {
  const folder = folderWith({ ...others, [name]: content });
  return messageOf(loadConfig(join(folder, name)), folder);
}

describe('an error says place and near match', () => {
  it.each([
    [
      'unknown key',
      '{\n  "rule": {}\n}',
      '2:3: Unknown key “rule” in the config. Did you mean “rules”?',
    ],
    [
      'unknown rule',
      '{"rules": {\n "gratitud": "off"}}',
      '2:2: Unknown rule “gratitud”. Did you mean “gratitude”?',
    ],
    [
      'unknown option',
      '{"rules": {"concise":\n ["warning",\n   {"maxWord": 9}]}}',
      '3:5: Unknown option “maxWord” in the options of the rule “concise”. Did you mean “maxWords”?',
    ],
    [
      'option of a wrong type',
      '{"rules": {"concise": ["warning", {"maxWords": "9"}]}}',
      '1:48: Option “maxWords” of the rule “concise” must be a number.',
    ],
    [
      'options that are none',
      '{"rules": {"concise": ["warning", 9]}}',
      '1:35: The options of the rule “concise” must be an object.',
    ],
    [
      'too much in a setting',
      '{"rules": {"concise": ["warning", {}, 9]}}',
      '1:39: The rule “concise” takes a severity, or a list of a severity and options.',
    ],
    [
      'unknown severity',
      '{"rules": {"concise": "warn"}}',
      '1:23: Unknown severity of the rule “concise”: “warn”. Use off, error, warning, info. Did you mean “warning”?',
    ],
    [
      'severity in a list',
      '{"rules": {"concise": ["eror"]}}',
      '1:24: Unknown severity of the rule “concise”: “eror”. Use off, error, warning, info. Did you mean “error”?',
    ],
    [
      'severity as a number',
      '{"rules": {"concise": 2}}',
      '1:23: The severity of the rule “concise” must be one of off, error, warning, info.',
    ],
    ['rules as a list', '{"rules": ["concise"]}', '1:11: The rules must be an object.'],
    ['config as a list', '[]', '1:1: The config must be an object.'],
    ['config as a text', '"recommended"', '1:1: The config must be an object.'],
    [
      'unknown preset',
      '{"extends": "recomended"}',
      '1:13: Unknown preset “recomended”. Did you mean “recommended”? Presets are recommended, strict and guide/<id>; paths begin with “./”. No package of that name is installed.',
    ],
    [
      'preset in a list',
      '{"extends": ["strict",\n"guide/secrt"]}',
      '2:1: Unknown preset “guide/secrt”. Did you mean “guide/secret”? Presets are recommended, strict and guide/<id>; paths begin with “./”. No package of that name is installed.',
    ],
    ['extends as a number', '{"extends": 3}', '1:13: “extends” must be a text or a list of texts.'],
    [
      'missing parent',
      '{"extends": "./base.json"}',
      '1:13: The config “./base.json” is not there. Paths are relative to the folder of the config file.',
    ],
    [
      'context key',
      '{"context": {"interviewr": "Priya"}}',
      '1:14: Unknown key “interviewr” in the context. Did you mean “interviewer”?',
    ],
    ['context value', '{"context": {"interviewer": 3}}', '1:29: “interviewer” must be a text.'],
    [
      'culture',
      '{"context": {"culture": "causal"}}',
      '1:25: Unknown culture: “causal”. Use formal, balanced, casual. Did you mean “casual”?',
    ],
    [
      'previous message',
      '{"context": {"previousMessages": [{"kind": "thank-you"}]}}',
      '1:35: “date” is missing in the previous message.',
    ],
    ['words', '{"words": "Grafana"}', '1:11: “words” must be a list of texts.'],
    ['a word', '{"words": ["Grafana", 3]}', '1:23: Each of “words” must be a text.'],
    ['override without files', '{"overrides": [{}]}', '1:16: “files” is missing in the override.'],
    [
      'override kind',
      '{"overrides": [{"files": "*", "kind": "thankyou"}]}',
      '1:39: Unknown kind: “thankyou”. Use thank-you, status-check, final-check, rejection-reply, positive-reply. Did you mean “thank-you”?',
    ],
    [
      'override template',
      '{"overrides": [{"files": "*", "template": "yes"}]}',
      '1:43: “template” must be true or false.',
    ],
    [
      'override key',
      '{"overrides": [{"files": "*", "chanel": "email"}]}',
      '1:31: Unknown key “chanel” in the override. Did you mean “channel”?',
    ],
    [
      'override rule',
      '{"overrides": [{"files": "*", "rules": {"gratitud": "off"}}]}',
      '1:41: Unknown rule “gratitud”. Did you mean “gratitude”?',
    ],
    ['empty glob', '{"overrides": [{"files": ""}]}', '1:26: A text in “files” is empty.'],
    ['overrides as an object', '{"overrides": {}}', '1:15: “overrides” must be a list.'],
    ['plugins as an object', '{"plugins": {}}', '1:13: “plugins” must be a list.'],
    [
      'plugin as an object',
      '{"plugins": [{"name": "acme"}]}',
      '1:14: Each of “plugins” must be a text. In JSON and YAML a plugin is the name of a package or a path.',
    ],
    [
      'plugin not there',
      '{"plugins": ["./acme.js"]}',
      '1:14: The plugin “./acme.js” is not there. Paths are relative to the folder of the config file.',
    ],
    [
      'plugin not installed',
      '{"plugins": ["followup-lint-plugin-acme"]}',
      '1:14: The plugin “followup-lint-plugin-acme” is not installed. Run “npm install --save-dev followup-lint-plugin-acme”, or name a file, as “./followup-lint-plugin-acme.js”.',
    ],
    ['key twice', '{"words": [],\n"words": []}', '2:1: The key “words” stands here twice.'],
    [
      'comment',
      '{ // none\n}',
      '1:3: JSON has no comments. Take the comment out, or write the config as .followuplintrc.yaml.',
    ],
    [
      'trailing comma',
      '{"words": [],\n}',
      '2:1: A key in double quotes is expected here, and no comma after the last one.',
    ],
    [
      'trailing comma in a list',
      '{"words": ["a",]}',
      '1:16: A value is expected here, and no comma after the last one.',
    ],
    ['missing brace', '{"words": []', '1:13: A closing brace } is missing.'],
    ['missing comma', '{"words": []\n"rules": {}}', '2:1: A comma is expected here.'],
    ['text after it', '{} {}', '1:4: Nothing may follow the end of the config.'],
    ['empty file', '', '1:1: A value is expected here, and no comma after the last one.'],
  ])('%s', async (_, text, message) => {
    expect(await wrong('c.json', text)).toBe(`ConfigError: c.json:${message}`);
  });

  it.each([
    [
      'unknown rule',
      'rules:\n  gratitud: off\n',
      '2:3: Unknown rule “gratitud”. Did you mean “gratitude”?',
    ],
    [
      'in a list',
      'rules:\n  concise:\n    - warning\n    - maxWord: 9\n',
      '4:7: Unknown option “maxWord” in the options of the rule “concise”. Did you mean “maxWords”?',
    ],
    ['nothing', 'words: []\nrules:\n', '2:1: The rules must be an object.'],
    [
      'key twice',
      'words: []\nwords: []\n',
      '2:1: This is no YAML that can be read: duplicated mapping key.',
    ],
    [
      'anchor',
      'words: &a []\n',
      '1:8: This is no YAML that can be read: anchors and aliases are not read.',
    ],
    [
      'alias',
      'words: *a\n',
      '1:8: This is no YAML that can be read: anchors and aliases are not read.',
    ],
    ['code', 'words: !!js/function "x"\n', null],
    ['tab', 'rules:\n\tconcise: off\n', null],
    [
      'two documents',
      'words: []\n---\nwords: []\n',
      '1:1: This is no YAML that can be read: there is more than one document.',
    ],
  ])('in YAML: %s', async (_, text, message) => {
    const said = await wrong('c.yaml', text);
    if (message === null)
      expect(said).toMatch(/^ConfigError: c\.yaml:\d+:\d+: This is no YAML that can be read: /u);
    else expect(said).toBe(`ConfigError: c.yaml:${message}`);
  });

  it('in package.json, at the place in that file', async () => {
    expect(await wrong('package.json', '{\n  "followupLint": {\n    "rule": {}\n  }\n}')).toBe(
      'ConfigError: package.json:3:5: Unknown key “rule” in the config. Did you mean “rules”?',
    );
    expect(await wrong('package.json', '{}')).toBe(
      'ConfigError: package.json:1:1: This package.json has no key “followupLint” with a config.',
    );
  });

  it('in a parent, with its file', async () => {
    const base = { 'base.yaml': 'words: 3' };
    expect(await wrong('c.json', '{"extends": "./base.yaml"}', base)).toBe(
      'ConfigError: base.yaml:1:8: “words” must be a list of texts.',
    );
  });

  it('for several faults at once, a line each', async () => {
    expect(
      (await wrong('c.json', '{"words": 3, "context": 4, "rules": 5}')).split('\n'),
    ).toHaveLength(3);
  });

  it('in code, with its file', async () => {
    expect(await wrong('c.mjs', 'export default { rules: { gratitud: "off" } };')).toBe(
      'ConfigError: c.mjs: Unknown rule “gratitud”. Did you mean “gratitude”?',
    );
    expect(await wrong('c.mjs', 'export const rules = {};')).toBe(
      'ConfigError: c.mjs: This file exports no config. Write “export default { … }”.',
    );
    expect(await wrong('c.mjs', 'throw new Error("not today");')).toBe(
      'ConfigError: c.mjs: This file cannot be run (Error: not today).',
    );
    expect(await wrong('c.mjs', 'export default () => ({});')).toBe(
      'ConfigError: c.mjs: The config must be an object.',
    );
    expect(await wrong('c.mjs', 'const c = {}; c.extends = c; export default c;')).toBe(
      'ConfigError: c.mjs: The config extends itself. Take it out of “extends”.',
    );
  });

  it('for what is no config: not there, too long, too deep, not in UTF-8', async () => {
    const folder = folderWith({});
    expect(await messageOf(loadConfig(join(folder, 'c.json')), folder)).toBe(
      'ConfigError: c.json: The config cannot be read (ENOENT). Check its name, its folder and its permissions.',
    );
    expect(await wrong('c.json', ' '.repeat(257 * 1024))).toContain('longer than 256 KB');
    for (const [name, depth] of [
      ['c.json', 21],
      ['c.json', 100_000],
      ['c.yaml', 21],
      ['c.yaml', 100_000],
    ] as const) {
      const text = `{"words": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
      expect(await wrong(name, text), `${name} ${depth}`).toMatch(
        /^ConfigError: c\.\w+:1:\d+: .*(?:deep|depth)/iu,
      );
    }
  });
});

describe('parents', () => {
  it('in a circle are an error', async () => {
    const others = { 'b.json': { extends: './a.json' } };
    expect(await wrong('a.json', '{"extends": "./b.json"}', others)).toMatch(
      /^ConfigError: b\.json:2:14: The configs extend each other in a circle: a\.json → b\.json → a\.json\./u,
    );
  });

  it('may be reached by two ways', async () => {
    const folder = folderWith({
      'base.json': { words: ['x'] },
      'b.json': { extends: './base.json' },
      'a.json': { extends: ['./base.json', './b.json'] },
    });
    const { files } = await loadConfig(join(folder, 'a.json'));
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      'base.json',
      'b.json',
      'a.json',
    ]);
  });
});

describe('a plugin', () => {
  const at = (text: string, plugin: string) => wrong('c.json', text, { 'acme.mjs': plugin });
  const USE = '{"plugins": ["./acme.mjs"], "rules": ';

  it('has rules whose options are checked', async () => {
    expect(await at(`${USE}{"acme/no-sinergy": "off"}}`, PLUGIN)).toBe(
      'ConfigError: c.json:1:39: Unknown rule “acme/no-sinergy”. Did you mean “acme/no-synergy”?',
    );
    expect(await at(`${USE}{"acme/no-synergy": ["info", {"moost": 1}]}}`, PLUGIN)).toBe(
      'ConfigError: c.json:1:68: Unknown option “moost” in the options of the rule “acme/no-synergy”. Did you mean “most”?',
    );
  });

  it.each([
    [
      'export const x = 1;',
      '“./acme.mjs” exports no plugin. Export it as the default, or as “plugin”.',
    ],
    ['export default {};', 'A plugin has no name. It needs a name of letters, digits and hyphens.'],
    [
      'export const plugin = { name: "a/b", rules: {} };',
      'A plugin has the name “a/b”. It needs a name of letters, digits and hyphens.',
    ],
    [
      'export default { name: "acme" };',
      'The plugin “acme” is malformed: it has no “rules”. They are an object of rules by id.',
    ],
    [
      'export default { name: "acme", rules: { x: {} } };',
      'The plugin “acme” is malformed: its rule “x” has no check function. Make rules with defineRule or definePhraseRule of followup-lint/rule.',
    ],
    [
      'export default 3;',
      'A plugin must be an object with a name and rules, as { name, rules, presets? }.',
    ],
  ])('that is none is an error: %s', async (plugin, message) => {
    expect(await at('{"plugins": ["./acme.mjs"]}', plugin)).toBe(
      `ConfigError: c.json:1:14: ${message}`,
    );
  });
});

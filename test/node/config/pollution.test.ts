/// <reference types="node" />
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ConfigError, createLinter, type Config } from '../../../src/index.ts';
import { loadConfig } from '../../../src/node/config/load-config.ts';
import { folderWith } from './folder.ts';

/** How many configs are generated; `RUNS=10000` before the command for the long run. */
const RUNS = Number(process.env['RUNS'] ?? 1000);

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'polluted',
  'rules',
  'extends',
  'overrides',
  'context',
  'words',
  'plugins',
  'files',
  'limits',
  'gratitude',
  'concise',
  'maxWords',
];

/** JSON as it is written, so that keys may stand twice and be called __proto__. */
const { json } = fc.letrec<{ json: string; object: string; list: string; leaf: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'large', withCrossShrink: true },
    tie('leaf'),
    tie('object'),
    tie('list'),
  ),
  leaf: fc.constantFrom(
    '"off"',
    '"info"',
    '"recommended"',
    '"polluted"',
    '"**"',
    '1',
    'true',
    'null',
    '{}',
    '[]',
  ),
  list: fc.array(tie('json'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
  object: fc
    .array(fc.tuple(fc.constantFrom(...KEYS), tie('json')), { maxLength: 4 })
    .map(
      (pairs) => `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`,
    ),
}));

const shaped = fc
  .tuple(fc.constantFrom('', '"rules":', '"context":', '"overrides":'), json)
  .map(([key, value]) => (key === '' ? value : `{${key}${value}}`));

it('a config either holds or is an error with its place, and changes nothing else', async () => {
  const folder = folderWith({});
  const keys = () =>
    JSON.stringify(
      [Object.prototype, Array.prototype, Function.prototype].map((each) =>
        Reflect.ownKeys(each).map(String),
      ),
    );
  const before = keys();
  let good = 0;
  await fc.assert(
    fc.asyncProperty(shaped, fc.constantFrom('c.json', 'c.yaml'), async (text, name) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      try {
        const { config } = await loadConfig(file, { safe: true });
        createLinter(config).lint('Hi', { kind: 'thank-you' });
        good += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
        for (const line of (error as Error).message.split('\n'))
          expect(line).toMatch(/^\S+c\.(?:json|yaml):\d+:\d+: .+[.?”]$/u);
      }
      expect(keys()).toBe(before);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
  expect(good).toBeGreaterThan(10);
}, 900_000);

it('keys of prototypes are unknown keys', async () => {
  const folder = folderWith({});
  for (const [name, text] of [
    ['c.json', '{"__proto__": {"polluted": 1}}'],
    ['c.json', '{"rules": {"__proto__": "off"}}'],
    ['c.json', '{"rules": {"constructor": "off"}}'],
    ['c.json', '{"context": {"__proto__": {"company": "x"}}}'],
    ['c.json', '{"rules": {"concise": ["warning", {"__proto__": 1}]}}'],
    ['c.yaml', '__proto__: { polluted: 1 }'],
    ['c.yaml', 'rules: { toString: off }'],
  ] as const) {
    writeFileSync(join(folder, name), text);
    await expect(loadConfig(join(folder, name)), text).rejects.toThrow(
      /Unknown (?:key|rule|option) “/u,
    );
  }
});

it('a config given to a linter changes no prototype', () => {
  const config = JSON.parse('{"rules": {"concise": ["warning", {"__proto__": 1}]}}') as Config;
  expect(() => createLinter(config)).toThrow(ConfigError);
  const context = JSON.parse('{"context": {"__proto__": {"company": 1}}}') as Config;
  expect(() => createLinter(context)).toThrow(ConfigError);
});

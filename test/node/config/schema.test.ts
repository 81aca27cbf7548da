import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { presets, rules } from '../../../src/index.ts';
import { loadConfig } from '../../../src/node/config/load-config.ts';
import { folderWith, messageOf } from './folder.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../schema.json'), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true }).compile(schema);

const isFine = async (config: unknown): Promise<boolean> => {
  const folder = folderWith({ 'c.json': config });
  return (await messageOf(loadConfig(join(folder, 'c.json')), folder)) === 'no error';
};

const GOOD: unknown[] = [
  {},
  { $schema: './node_modules/followup-lint/schema.json' },
  { extends: 'recommended' },
  { extends: Object.keys(presets) },
  { rules: Object.fromEntries(rules.map(({ id }) => [id, 'off'])) },
  { rules: Object.fromEntries(rules.map(({ id, rule }) => [id, ['info', rule.options ?? {}]])) },
  { rules: { gratitude: ['error'] } },
  { words: ['Grafana'], plugins: [] },
  {
    context: {
      company: 'Acme',
      culture: 'casual',
      words: [],
      previousMessages: [{ kind: 'thank-you', date: '2025-03-30' }],
    },
  },
  {
    overrides: [
      { files: '*' },
      {
        files: ['a', 'b'],
        kind: 'thank-you',
        channel: 'email',
        template: true,
        context: { role: 'Cook' },
        rules: { gratitude: 'info' },
      },
    ],
  },
];

const BAD: unknown[] = [
  [],
  { rule: {} },
  { extends: 3 },
  { extends: [''] },
  { rules: [] },
  { rules: { gratitud: 'off' } },
  { rules: { gratitude: 'warn' } },
  { rules: { gratitude: [] } },
  { rules: { gratitude: ['info', { most: 1 }] } },
  { rules: { gratitude: ['info', {}, 1] } },
  { rules: { concise: ['info', { maxWords: '100' }] } },
  { words: 'Grafana' },
  { plugins: [{}] },
  { context: { interviewr: 'Priya' } },
  { context: { culture: 'stiff' } },
  { context: { previousMessages: [{ kind: 'thank-you' }] } },
  { overrides: {} },
  { overrides: [{}] },
  { overrides: [{ files: '*', kind: 'letter' }] },
  { overrides: [{ files: '*', rules: { gratitud: 'off' } }] },
  { overrides: [{ files: '*', context: { company: 3 } }] },
];

describe('schema.json', () => {
  it.each(GOOD.map((config) => [config]))('accepts what we accept: %j', async (config) => {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
    expect(await isFine(config)).toBe(true);
  });

  it.each(BAD.map((config) => [config]))('rejects what we reject: %j', async (config) => {
    expect(validate(config)).toBe(false);
    expect(await isFine(config)).toBe(false);
  });

  it('lets rules and presets of plugins pass', () => {
    const config = {
      extends: ['acme/calm'],
      rules: { 'acme/x': ['info', { most: 1 }], 'acme/y': 'off' },
    };
    expect(validate(config)).toBe(true);
    expect(validate({ rules: { 'acme/x': 'warn' } })).toBe(false);
  });

  it('says what each rule asks for and what its options are by default', () => {
    const { properties } = schema as {
      properties: {
        rules: {
          properties: Record<
            string,
            {
              description: string;
              anyOf: [
                unknown,
                { items: [unknown, { properties: Record<string, { default: unknown }> }] },
              ];
            }
          >;
        };
      };
    };
    for (const { id, rule } of rules) {
      const entry = properties.rules.properties[id];
      expect(entry?.description).toBe(rule.summary);
      for (const [key, standard] of Object.entries(rule.options ?? {}))
        expect(entry?.anyOf[1].items[1].properties[key]?.default).toEqual(standard);
    }
  });
});

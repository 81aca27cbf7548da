import { expect, it } from 'vitest';
import { configForFile, type Config } from '../../src/index.ts';

const matches = (path: string, patterns: readonly string[]) => patterns.includes(path);

it('leaves presets by name where they are, and works overrides of parents in', () => {
  const parent: Config = {
    rules: { gratitude: 'info' },
    overrides: [{ files: 'a.md', channel: 'phone', context: { company: 'Acme' } }],
  };
  const config: Config = {
    extends: ['strict', parent],
    overrides: [{ files: ['a.md', 'b.md'], template: true }],
  };
  const inherited = { rules: { gratitude: 'info' }, extends: [] };
  expect(configForFile(config, 'b.md', matches)).toEqual({
    config: { extends: [{ extends: ['strict', inherited] }, {}] },
    about: { template: true },
  });
  expect(configForFile(config, 'a.md', matches)).toEqual({
    config: {
      extends: [
        { extends: ['strict', { extends: [inherited, { context: { company: 'Acme' } }] }] },
        {},
      ],
    },
    about: { channel: 'phone', template: true },
  });
  expect(configForFile({ extends: 'strict' }, 'c.md', matches)).toEqual({
    config: { extends: ['strict'] },
    about: {},
  });
});

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with files: texts as they are, all else as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'followup-lint-config-')));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

/** The message of the error with which a promise is rejected, the folder left out of it. */
export async function messageOf(promise: Promise<unknown>, folder: string): Promise<string> {
  try {
    await promise;
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message.replaceAll(`${folder}/`, '')}`;
  }
  return 'no error';
}

/** A plugin as a module: one rule that objects to the word “synergy”. */
export const PLUGIN = `
const noSynergy = {
  summary: 'Leave “synergy” out.',
  why: 'Nobody knows what it means.',
  sources: ['convention'],
  kinds: 'all',
  severity: 'warning',
  options: { most: 0 },
  messages: { found: () => 'Say what you mean instead of “synergy”.' },
  *check({ message, options }) {
    const start = message.source.indexOf('synergy');
    if (start >= options.most && start >= 0)
      yield { messageId: 'found', at: { start, end: start + 7 } };
  },
};
export default {
  name: 'acme',
  rules: { 'no-synergy': noSynergy },
  presets: { calm: { 'acme/no-synergy': { severity: 'info' }, gratitude: { severity: 'off' } } },
};
`;

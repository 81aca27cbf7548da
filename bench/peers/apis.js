/** Each tool as a function of a text, within this process, set up as its command is. */
import { readFileSync } from 'node:fs';

const beside = (path) => new URL(path, import.meta.url);

export const APIS = {
  /** What any linter does before it begins; how fast this machine is. */
  'counting words': () => countWords,
  'followup-lint': async () => {
    const { createLinter } = await import('../../dist/index.js');
    const linter = createLinter({ wordList: readFileSync(beside('../../dist/en.words')) });
    return (text) => linter.lint(text);
  },
  'write-good': async () => (await import('write-good')).default,
  'markdownlint-cli2': async () => {
    const { lint } = await import('markdownlint-cli2/markdownlint/promise');
    const config = { MD013: false, MD041: false };
    return (text) => lint({ strings: { text }, config });
  },
  alex: async () => (await import('alex')).text,
  cspell: async () => {
    const { getDefaultSettings, spellCheckDocument } = await import('cspell-lib');
    const settings = await getDefaultSettings();
    return (text) =>
      spellCheckDocument(
        { uri: 'draft.txt', text, languageId: 'plaintext', locale: 'en' },
        { noConfigSearch: true },
        settings,
      );
  },
  retext: async () => {
    const { VFile } = await import('vfile');
    const { pipeline } = await import('./retext-pipeline.js');
    return async (text) => {
      const file = new VFile(text);
      await pipeline.run(pipeline.parse(file), file);
      return file.messages;
    };
  },
  'textlint without spelling': () => textlint('drafts.textlintrc.json'),
  textlint: () => textlint('spelling.textlintrc.json'),
  'harper.js': async () => (await import('./harper-linter.js')).lint,
};

function countWords(text) {
  const counts = new Map();
  for (let i = 0; i < 100; i += 1)
    for (const [word] of text.matchAll(/[\p{L}'’]+/gu)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

async function textlint(config) {
  const { createLinter, loadTextlintrc } = await import('textlint');
  const descriptor = await loadTextlintrc({ configFilePath: beside(config).pathname });
  const linter = createLinter({ descriptor });
  return (text) => linter.lintText(text, 'draft.txt');
}

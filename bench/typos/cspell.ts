import type { Checker } from './checker.ts';
import { peerModule, peerVersion } from './peer-module.ts';

interface CspellLib {
  spellCheckDocument(
    document: { uri: string; text: string; languageId: string; locale: string },
    options: { generateSuggestions: boolean; noConfigSearch: boolean },
    settings: { language: string; suggestionsTimeout: number },
  ): Promise<{
    issues: { text: string; offset: number; suggestions?: readonly string[] }[];
  }>;
}

/** cspell for plain text with its default dictionaries (companies and software terms among them) and British English. */
export async function cspell(): Promise<Checker> {
  const { spellCheckDocument } = await peerModule<CspellLib>('cspell-lib/dist/index.js');
  return {
    name: 'cspell',
    settings: `${peerVersion('cspell')}, defaults for plain text, \`language: en,en-GB\``,
    async check(text, generateSuggestions) {
      const { issues } = await spellCheckDocument(
        { uri: 'stdin:///draft.txt', text, languageId: 'plaintext', locale: 'en,en-GB' },
        { generateSuggestions, noConfigSearch: true },
        { language: 'en,en-GB', suggestionsTimeout: 10_000 },
      );
      return issues.map(({ text: word, offset, suggestions = [] }) => ({
        start: offset,
        end: offset + word.length,
        suggestions,
      }));
    },
  };
}

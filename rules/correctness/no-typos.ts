import { defineRule, overlaps, skipped, type SpellingMix } from '#rule';

export default defineRule({
  summary: 'Spell every word right.',
  why: 'A typo in a short message is read as carelessness.',
  sources: ['dos-and-donts', 'comprehensive', 'best-practices'],
  kinds: 'all',
  severity: 'error',
  messageSeverity: { mixedSpelling: 'info' },
  messages: {
    found: ({ word, instead }: { word: string; instead: string }) =>
      instead === ''
        ? `“${word}” looks misspelt.`
        : `“${word}” looks misspelt. Did you mean “${instead}”?`,
    capitals: ({ instead }: { word: string; instead: string }) => `It is written “${instead}”.`,
    wrongWord: ({ word, instead }: { word: string; instead: string }) =>
      `“${word}” is a word, but not the one that belongs here. Did you mean “${instead}”?`,
    twoWords: ({ word, instead }: { word: string; instead: string }) =>
      `“${word}” is one word. Write “${instead}”.`,
    mixedSpelling: ({ word, beside, instead }: { word: string; beside: string; instead: string }) =>
      `“${word}” and “${beside}” belong to two spellings of English. Keep one: here, “${instead}”.`,
  },
  *check({ facts }) {
    yield* facts.spellingMixes.map(keepOneSpelling);
    for (const error of facts.realWordErrors) {
      const { written: word, instead } = error;
      const fix = { at: error, text: instead, safety: 'unsafe' as const };
      yield {
        messageId: word.includes(' ') ? ('twoWords' as const) : ('wrongWord' as const),
        at: error,
        args: { word, instead },
        fix,
        suggestions: [{ message: `Write “${instead}”.`, fix }],
      };
    }
    if (!facts.misspellings) return skipped('No word list is loaded.');
    for (const typo of facts.misspellings) {
      if (facts.realWordErrors.some((error) => overlaps(error, typo))) continue;
      const { word, suggestions, near } = typo;
      const best = suggestions[0];
      const isSameWord = best?.toLowerCase() === word.toLowerCase();
      yield {
        messageId: isSameWord ? ('capitals' as const) : ('found' as const),
        at: typo,
        args: { word, instead: best ?? '' },
        ...(near && best ? { fix: { at: typo, text: best, safety: 'unsafe' as const } } : {}),
        suggestions: suggestions.map((text) => ({
          message: `Write “${text}”.`,
          fix: { at: typo, text, safety: 'unsafe' as const },
        })),
      };
    }
    return undefined;
  },
});

function keepOneSpelling({ start, end, written: word, beside, instead }: SpellingMix) {
  const fix = { at: { start, end }, text: instead, safety: 'unsafe' as const };
  return {
    messageId: 'mixedSpelling' as const,
    at: { start, end },
    args: { word, beside, instead },
    suggestions: [{ message: `Write “${instead}”.`, fix }],
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createLinter, rules } from '../../src/index.ts';
import type { Kind } from '../../src/model/kind.ts';

/** A sentence of a good message that tempts a rule. */
interface InnocentSentence {
  readonly topic: string;
  readonly text: string;
}

export interface InnocentScore {
  readonly sentences: number;
  readonly taken: number;
  readonly alarms: readonly string[];
}

const KINDS: Readonly<Record<string, Kind>> = {
  'status-check-good': 'status-check',
  'rejection-and-good-news-good': 'rejection-reply',
};
/** Groups of rules that judge words, wherever they stand. */
const OF_WORDS: ReadonlySet<string> = new Set(['tone', 'correctness']);
const judged = new Set([
  'no-salary',
  ...rules.filter(({ group }) => OF_WORDS.has(group)).map(({ id }) => id),
]);

/** @param folder with a file for each topic, a sentence a line */
export function readInnocent(folder: string): InnocentSentence[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((text) => ({ topic: basename(file, '.txt'), text })),
    );
}

/** How many innocent sentences a rule on words takes for a fault, at error or warning level. */
export function scoreInnocent(
  sentences: readonly InnocentSentence[],
  wordList: Uint8Array,
): InnocentScore {
  const linter = createLinter({ wordList });
  const alarms = sentences.flatMap(({ topic, text }) => {
    const draft = `Dear Ms. Rossi,\n\nIt rained.\n\n${text}\n\nKind regards,\nAda Lind\n`;
    const { diagnostics } = linter.lint(draft, { kind: KINDS[topic] ?? 'thank-you' });
    const found = diagnostics.filter(
      ({ ruleId, severity }) => judged.has(ruleId ?? '') && severity !== 'info',
    );
    if (found.length === 0) return [];
    return [`ALARM ${found.map(({ ruleId }) => ruleId).join(', ')}: ${text} (${topic})`];
  });
  return { sentences: sentences.length, taken: alarms.length, alarms };
}

import { createLinter, rules } from '../../src/index.ts';
import type { Kind } from '../../src/model/kind.ts';
import { draftWith } from './draft-with.ts';
import type { TopicLine } from './topic-lines.ts';

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

/** How many sentences of good messages, by what tempts in them, a rule on words takes for a fault, at error or warning level. */
export function scoreInnocent(
  sentences: readonly TopicLine[],
  wordList: Uint8Array,
): InnocentScore {
  const linter = createLinter({ wordList });
  const alarms = sentences.flatMap(({ topic, line }) => {
    const { diagnostics } = linter.lint(draftWith(line).draft, {
      kind: KINDS[topic] ?? 'thank-you',
    });
    const found = diagnostics.filter(
      ({ ruleId, severity }) => judged.has(ruleId ?? '') && severity !== 'info',
    );
    if (found.length === 0) return [];
    return [`ALARM ${found.map(({ ruleId }) => ruleId).join(', ')}: ${line} (${topic})`];
  });
  return { sentences: sentences.length, taken: alarms.length, alarms };
}

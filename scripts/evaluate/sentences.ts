import { createLinter } from '../../src/index.ts';
import type { Kind } from '../../src/model/kind.ts';
import { draftWith } from './draft-with.ts';
import { readTopicLines } from './topic-lines.ts';

/** A sentence by somebody who had not seen the rules: whether it does what a rule asks for, or what a rule forbids. */
interface LabelledSentence {
  readonly topic: string;
  readonly does: boolean;
  readonly text: string;
}

export interface TopicScore {
  /** Of the sentences that do it: how many were seen to. */
  readonly seen: number;
  readonly of: number;
  /** Of the others, which tempt: how many were taken for it. */
  readonly taken: number;
  readonly others: number;
  readonly misses: readonly string[];
}

/** By topic. */
export type TopicScores = ReadonlyMap<string, TopicScore>;

/** Words that are spelt rightly and are the wrong ones. */
const HOMOPHONES = 'homophones';
/** Where a rule does not judge thank-you notes. */
const KINDS: Readonly<Record<string, Kind>> = {
  patience: 'status-check',
  'status-question': 'status-check',
  'named-position': 'status-check',
  'open-door': 'rejection-reply',
  'feedback-request': 'rejection-reply',
};

/** @param folder with a file for each topic, named as its rule; lines of “+” or “-”, a tab and the sentence */
export function readSentences(folder: string): LabelledSentence[] {
  return readTopicLines(folder).map(({ topic, line }) => {
    const [mark, text = ''] = line.split('\t');
    return { topic, does: mark === '+', text };
  });
}

export function scoreSentences(
  sentences: readonly LabelledSentence[],
  wordList: Uint8Array,
): TopicScores {
  const linter = createLinter({ wordList });
  const isSeen = ({ topic, text }: LabelledSentence): boolean => {
    const rule = topic === HOMOPHONES ? 'no-typos' : topic;
    const { draft, start } = draftWith(text, topic === 'clear-purpose' ? 'behind' : 'ahead');
    const { diagnostics } = linter.lint(draft, { kind: KINDS[topic] ?? 'thank-you' });
    const found = diagnostics.filter(({ ruleId }) => isOf(rule, String(ruleId)));
    if (!rule.startsWith('no-')) return found.length === 0;
    return found.some(({ range }) => range[0] < start + text.length && range[1] > start);
  };
  const scores = new Map<string, TopicScore>();
  for (const topic of new Set(sentences.map((sentence) => sentence.topic))) {
    const judged = sentences
      .filter((sentence) => sentence.topic === topic)
      .map((sentence) => ({ ...sentence, seen: isSeen(sentence) }));
    const does = judged.filter(({ does }) => does);
    const others = judged.filter(({ does }) => !does);
    scores.set(topic, {
      seen: does.filter(({ seen }) => seen).length,
      of: does.length,
      taken: others.filter(({ seen }) => seen).length,
      others: others.length,
      misses: judged
        .filter(({ does, seen }) => does !== seen)
        .map(({ does, text }) => `${does ? 'MISS' : 'ALARM'} ${topic}: ${text}`),
    });
  }
  return scores;
}

/** “It's” for “its” is reported by the rule for apostrophes. */
function isOf(rule: string, ruleId: string): boolean {
  return ruleId === rule || (rule === 'no-typos' && ruleId === 'apostrophes');
}

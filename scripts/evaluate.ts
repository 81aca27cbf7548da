/**
 * Scores all rules on the labelled messages and sentences of `fixtures/` and writes `docs/accuracy.md`.
 * `--check` writes nothing and fails where the table is not what the labels give today.
 * `--verbose` lists every miss on the open ones; those held back are counted, never listed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyPage } from './evaluate/accuracy-page.ts';
import { scoreInnocent, type InnocentScore } from './evaluate/innocent.ts';
import { readTopicLines } from './evaluate/topic-lines.ts';
import { readMessages } from './evaluate/messages.ts';
import { score } from './evaluate/score.ts';
import { readSentences, scoreSentences, type TopicScores } from './evaluate/sentences.ts';

const root = join(import.meta.dirname, '..');
const messages = readMessages(join(root, 'fixtures/messages'));
const wordList = readFileSync(join(root, 'dist/en.words'));
const open = score(
  messages.filter(({ heldBack }) => !heldBack),
  wordList,
);
const heldBack = score(
  messages.filter((message) => message.heldBack),
  wordList,
);

const [openSentences, heldBackSentences] = ['open', 'held-back'].map((part) =>
  scoreSentences(readSentences(join(root, 'fixtures/sentences', part)), wordList),
) as [TopicScores, TopicScores];

const [openInnocent, heldBackInnocent] = ['open', 'held-back'].map((part) =>
  scoreInnocent(readTopicLines(join(root, 'fixtures/innocent', part)), wordList),
) as [InnocentScore, InnocentScore];

if (process.argv.includes('--verbose')) {
  for (const alarm of openInnocent.alarms) console.log(alarm);
  for (const miss of open.misses) console.log(miss);
  for (const { misses } of openSentences.values()) for (const miss of misses) console.log(miss);
}

const page = accuracyPage(
  [open, heldBack],
  [openSentences, heldBackSentences],
  [openInnocent, heldBackInnocent],
);
const file = join(root, 'docs/accuracy.md');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== page) {
    console.error(
      'docs/accuracy.md is not what the labels give: run “npm run evaluate” and read the difference.',
    );
    process.exitCode = 1;
  }
} else writeFileSync(file, page);
console.log(page.split('\n').slice(0, 40).join('\n'));

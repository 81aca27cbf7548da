/**
 * Learns what sentences that say a fact look like, and writes `src/language/en/fact-weights.ts`. It learns from the
 * labelled sentences of `fixtures/sentences` and of the rules' fixtures, and from the open labelled messages, of
 * which the patterns tell what says the fact. `--cross` writes nothing: it prints, for each fact, how many sentences
 * of one half are recognised by what the other half teaches, and how many others are taken for it.
 */
import { join } from 'node:path';
import { interest } from '../src/facts/interest.ts';
import { offers } from '../src/facts/offers.ts';
import { patternFact } from '../src/facts/pattern-fact.ts';
import { statusQuestions } from '../src/facts/status-questions.ts';
import { qualifications } from '../src/facts/qualifications.ts';
import {
  feedbackRequests,
  interviewDates,
  openDoors,
  patience,
  promises,
} from '../src/facts/waiting.ts';
import { sentenceFeatures } from '../src/language/en/likelihood.ts';
import { parseMessage } from '../src/parse/parse-message.ts';
import { readRuleFixtures } from '../test/fixtures/rule-fixtures.ts';
import { readMessages } from './evaluate/messages.ts';
import { readSentences } from './evaluate/sentences.ts';
import { type Example, learn, likeliest } from './learn/softmax-regression.ts';
import { factWeightsModule } from './learn/weights-module.ts';
import { writeFormatted } from './learn/write-formatted.ts';

const root = join(import.meta.dirname, '..');
/** The finders by their patterns alone. */
const FINDERS = Object.entries({
  interest,
  patience,
  interviewDates,
  promises,
  statusQuestions,
  offers,
  openDoors,
  feedbackRequests,
  qualifications,
}).map(([name, { learnt: _, ...stated }]) => [name, patternFact(stated)] as const);
/** The facts that sentences are labelled with. */
const FACTS: Readonly<Record<string, string>> = {
  interest: 'interest',
  patience: 'patience',
  'status-question': 'statusQuestions',
  'open-invitation': 'offers',
  'open-door': 'openDoors',
  'feedback-request': 'feedbackRequests',
  qualification: 'qualifications',
};
const PENALTY = { seen: 3, cut: 0.0001, shrink: 0.00002, steps: 300 };
/** How many times a label counts that says more than a pattern that matches: somebody's, and one of a rule's own. */
const LABELLED = 2;
const OF_RULE = 6;

interface Sentence {
  readonly features: readonly string[];
  /** The facts that patterns find. */
  readonly says: ReadonlySet<string>;
  /** A fact and whether the sentence says it, by somebody's word. */
  readonly labelled?: { readonly fact: string; readonly does: boolean };
}

function sentencesOf(text: string): Sentence[] {
  const { body } = parseMessage(text);
  const found = FINDERS.map(([name, find]) => [name, find(body)] as const);
  return body.map((sentence) => ({
    features: sentenceFeatures(sentence),
    says: new Set(
      found
        .filter(([, facts]) =>
          facts.some(({ start }) => sentence.start <= start && start < sentence.end),
        )
        .map(([name]) => name),
    ),
  }));
}

/** What has more than one sentence does not tell which of them says the fact. */
function labelled(
  found: readonly Sentence[],
  topic: string,
  does: boolean,
  times: number,
): readonly Sentence[] {
  const fact = FACTS[topic];
  const [sentence] = found;
  if (fact === undefined || !sentence || found.length > 1) return found;
  return Array.from({ length: times }, () => ({ ...sentence, labelled: { fact, does } }));
}

const sentences = [
  ...readRuleFixtures().flatMap(({ id, cases }) =>
    cases.flatMap(({ text, expected }) =>
      labelled(sentencesOf(text), id, expected.length === 0, OF_RULE),
    ),
  ),
  ...readMessages(join(root, 'fixtures/messages'))
    .filter(({ heldBack }) => !heldBack)
    .flatMap(({ text }) => sentencesOf(text)),
  ...['open', 'taught'].flatMap((part) =>
    readSentences(join(root, 'fixtures/sentences', part)).flatMap(({ topic, does, text }) =>
      labelled(
        sentencesOf(`Dear Priya,\n\n${text}\n\nKind regards,\nSam Okafor`),
        topic,
        does,
        LABELLED,
      ),
    ),
  ),
];

const examplesOf = (name: string, among: readonly Sentence[]): Example[] =>
  among.map(({ features, says, labelled }) => ({
    features,
    label: (labelled?.fact === name ? labelled.does : says.has(name)) ? 1 : 0,
  }));

if (process.argv.includes('--cross')) {
  const half = Math.floor(sentences.length / 2);
  for (const [name] of FINDERS) {
    const model = learn(examplesOf(name, sentences.slice(0, half)), 2, PENALTY);
    const judged = examplesOf(name, sentences.slice(half));
    const taken = judged.filter(({ features }) => likeliest(model, features) === 1);
    const said = judged.filter(({ label }) => label === 1).length;
    const right = taken.filter(({ label }) => label === 1).length;
    console.log(
      `${name}: ${right} of ${said} recognised; ${taken.length - right} others taken for it`,
    );
  }
} else {
  const models = FINDERS.map(
    ([name]) => [name, learn(examplesOf(name, sentences), 2, PENALTY)] as const,
  );
  await writeFormatted(join(root, 'src/language/en/fact-weights.ts'), factWeightsModule(models));
  for (const [name, { weights }] of models) console.log(`${name}: ${weights.size} features`);
}

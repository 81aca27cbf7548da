/**
 * Learns from the open labelled messages how much each cue, fact and word says of a message's kind, and
 * writes `src/language/en/kind-weights.ts`. `--cross` writes nothing: it prints how many messages of 40
 * words and more come out right when each tenth is judged by what the other nine tenths teach.
 */
import { join } from 'node:path';
import { kindFeatures } from '../src/engine/kind-features.ts';
import { createFacts } from '../src/facts/create-facts.ts';
import { KIND_CUES } from '../src/language/en/lexicon/kind-cues.ts';
import { nameOfList } from './learn/name-of-list.ts';
import { KINDS } from '../src/model/kind.ts';
import { parseMessage } from '../src/parse/parse-message.ts';
import { readMessages } from './evaluate/messages.ts';
import { type Example, learn, likeliest } from './learn/softmax-regression.ts';
import { weightsModule } from './learn/weights-module.ts';
import { writeFormatted } from './learn/write-formatted.ts';

const root = join(import.meta.dirname, '..');
const WORDS = 40;
const PENALTY = { seen: 3, cut: 0.0001, shrink: 0.0005, steps: 400 };

const examples = readMessages(join(root, 'fixtures/messages'))
  .filter(({ heldBack }) => !heldBack)
  .map(({ text, context, kind }) => {
    const message = parseMessage(text);
    const features = kindFeatures(message, context, createFacts(message, context, {}));
    const example: Example = { features: [...features.keys()], label: KINDS.indexOf(kind) };
    return { ...example, isLong: message.words >= WORDS };
  });

if (process.argv.includes('--cross')) {
  const tenth = (index: number) => index % 10;
  let right = 0;
  for (let part = 0; part < 10; part += 1) {
    const model = learn(
      examples.filter((_, i) => tenth(i) !== part),
      KINDS.length,
      PENALTY,
    );
    const judged = examples.filter(({ isLong }, i) => tenth(i) === part && isLong);
    right += judged.filter(({ features, label }) => likeliest(model, features) === label).length;
  }
  const all = examples.filter(({ isLong }) => isLong).length;
  console.log(`${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`);
} else {
  const model = learn(examples, KINDS.length, PENALTY);
  await writeFormatted(
    join(root, 'src/language/en/kind-weights.ts'),
    weightsModule(model, nameOfList(KIND_CUES)),
  );
  console.log(`${model.weights.size} features of ${examples.length} messages`);
}

import { table } from '../../scripts/generate/markdown.ts';
import type { Measured } from '../child.ts';
import { makeDrafts } from './drafts.ts';
import { atMost, short, type Measurement, type Target } from './part.ts';
import { medianOf, ratioOf, runRounds, type Rounds } from './rounds.ts';
import { runTool } from './run-tool.ts';
import { PEER_TOOLS } from './peer-tools.ts';
import { BARE, OURS } from './tools.ts';

const LIMITS = { rounds: 5, seconds: 9 };
/** Takes half a second and some 15 MiB a draft. */
const ONLY_FEW = 'textlint';

async function runAll(count: number, without: readonly string[]): Promise<Rounds<Measured>> {
  const drafts = makeDrafts(count);
  const tools = [BARE, OURS, ...PEER_TOOLS].filter(({ name }) => !without.includes(name));
  try {
    return await runRounds(
      new Map(tools.map((tool) => [tool.name, () => runTool(tool, drafts)])),
      LIMITS,
    );
  } finally {
    drafts.remove();
  }
}

const ms = (run: Measured) => run.ms;
const cpu = (run: Measured) => run.cpuMs;
const memory = (run: Measured) => run.peakMiB;

function tableOf(rounds: Rounds<Measured>, count: number): string {
  const row = (name: string) => [
    name,
    short(medianOf(rounds, name, ms) / 1000),
    short(medianOf(rounds, name, ms) / count),
    short(ratioOf(rounds, name, OURS.name, ms)),
    short(ratioOf(rounds, name, OURS.name, cpu)),
    short(medianOf(rounds, name, memory)),
    short(ratioOf(rounds, name, BARE.name, memory)),
  ];
  const names = [...rounds.keys()].filter((name) => name !== BARE.name);
  return table(
    ['', 's', 'ms a draft', `time × ${OURS.name}`, 'CPU time ×', 'peak, MiB', '× `node -e 0`'],
    names.map(row),
  );
}

/** The target that hunspell sets, where it is installed. */
function againstHunspell(few: Rounds<Measured>): Target[] {
  if (!few.has('hunspell')) return [];
  return [atMost('200 drafts', 1, ratioOf(few, OURS.name, 'hunspell', ms), ' × `hunspell -l`')];
}

/** Many drafts by one command. */
export async function batch(): Promise<Measurement> {
  const few = await runAll(200, []);
  const many = await runAll(2000, [ONLY_FEW]);
  const perDraft = medianOf(many, OURS.name, ms) / 2000;
  const peak = ratioOf(many, OURS.name, BARE.name, memory);
  return {
    text: [`200 drafts:`, tableOf(few, 200), `2,000 drafts:`, tableOf(many, 2000)].join('\n\n'),
    targets: [
      ...againstHunspell(few),
      atMost('2,000 drafts, each', 1, perDraft, ' ms'),
      atMost('2,000 drafts, memory', 2.5, peak, ' × `node -e 0`'),
    ],
  };
}

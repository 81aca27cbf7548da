import { table } from '../../scripts/generate/markdown.ts';
import { alone } from './alone.ts';
import { atMost, short, type Measurement } from './part.ts';
import { medianOf, ratioOf, runRounds, type Rounds } from './rounds.ts';
import { timeTool } from './run-tool.ts';
import { PEER_TOOLS } from './peer-tools.ts';
import { BARE, OURS } from './tools.ts';

const LIMITS = { rounds: 31, seconds: 6 };

async function timeAll(file: string): Promise<Rounds<number>> {
  const drafts = alone(file);
  try {
    return await runRounds(
      new Map(
        [BARE, OURS, ...PEER_TOOLS].map((tool) => [
          tool.name,
          () => Promise.resolve(timeTool(tool, drafts)),
        ]),
      ),
      LIMITS,
    );
  } finally {
    drafts.remove();
  }
}

/** One draft by the whole command, from its start to its end. */
export async function cold(): Promise<Measurement> {
  const clean = await timeAll('clean.txt');
  const typos = await timeAll('typos.txt');
  const asIs = (ms: number) => ms;
  const ratio = (rounds: Rounds<number>, name: string) => ratioOf(rounds, name, BARE.name, asIs);
  const cells = (rounds: Rounds<number>, name: string) => [
    short(medianOf(rounds, name, asIs)),
    short(ratio(rounds, name)),
  ];
  const names = [BARE, OURS, ...PEER_TOOLS].map(({ name }) => name);
  const onNode = PEER_TOOLS.filter(({ program }) => program === process.execPath);
  const nearest = Math.min(...onNode.map(({ name }) => ratio(typos, name)));
  return {
    text: table(
      ['', 'clean draft, ms', '× node', 'names and two typos, ms', '× node'],
      names.map((name) => [name, ...cells(clean, name), ...cells(typos, name)]),
    ),
    targets: [
      atMost('start to end, clean draft', 2.5, ratio(clean, OURS.name), ' × `node -e 0`'),
      atMost('… with names and two typos', 3, ratio(typos, OURS.name), ' × `node -e 0`'),
      {
        what: '… ahead of every other tool on Node',
        asked: `less than ${short(nearest)}`,
        measured: short(ratio(typos, OURS.name)),
        met: ratio(typos, OURS.name) < nearest,
      },
    ],
  };
}

import { table } from '../../scripts/generate/markdown.ts';
import { median, percentile } from '../median.ts';
import { atMost, short, type Measurement } from './part.ts';
import { medianOf, ratioOf, runRounds } from './rounds.ts';
import { withTexts, type Times } from './time-texts.ts';
import { PEER_TOOLS } from './peer-tools.ts';
import { OURS } from './tools.ts';

const LIMITS = { rounds: 3, seconds: 15 };
const SECONDS = 7;
const NAMES = [OURS, ...PEER_TOOLS].map(({ name }) => name).filter((name) => name !== 'hunspell');

/** Warm, within one process: messages, and a draft after each letter. */
export async function typing(): Promise<Measurement> {
  const times = await withTexts(SECONDS, (timeIn) =>
    runRounds(new Map(NAMES.map((name) => [name, () => Promise.resolve(timeIn(name))])), LIMITS),
  );
  const of = (name: string, value: (one: Times) => number) => medianOf(times, name, value);
  const row = (name: string) => [
    name,
    short(of(name, ({ whole }) => median(whole.times))),
    short(of(name, ({ whole }) => percentile(whole.times, 0.95))),
    of(name, ({ typing }) => typing.times.length).toFixed(0),
    short(of(name, ({ typing }) => median(typing.times))),
    short(of(name, ({ typing }) => percentile(typing.times, 0.95))),
    short(of(name, ({ typing }) => percentile(typing.times, 0.99))),
    short(ratioOf(times, name, OURS.name, ({ typing }) => median(typing.times))),
  ];
  const head = ['', 'message, ms', 'p95', 'states', 'state, ms', 'p95', 'p99', `× ${OURS.name}`];
  const ours = (share: number) => of(OURS.name, ({ typing }) => percentile(typing.times, share));
  return {
    text: table(head, NAMES.map(row)),
    targets: [
      atMost('each letter typed, warm', 1, ours(0.5), ' ms'),
      atMost('… p99', 5, ours(0.99), ' ms'),
    ],
  };
}

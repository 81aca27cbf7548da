import { alone } from './alone.ts';
import { makeDrafts, type Drafts } from './drafts.ts';
import { runTool } from './run-tool.ts';
import { withTexts } from './time-texts.ts';
import { BARE, OURS } from './tools.ts';

/** What is measured, and what it is measured by: memory, or CPU time, which is steadier than time. */
export interface Pair {
  readonly ours: number;
  readonly base: number;
}

const SECONDS = 5;

async function pairOn(drafts: Drafts, what: 'cpuMs' | 'peakMiB'): Promise<Pair> {
  const base = await runTool(BARE, drafts);
  const ours = await runTool(OURS, drafts);
  return { base: base[what], ours: ours[what] };
}

async function start(file: string): Promise<Pair> {
  const drafts = alone(file);
  try {
    return await pairOn(drafts, 'cpuMs');
  } finally {
    drafts.remove();
  }
}

async function many(what: 'cpuMs' | 'peakMiB'): Promise<Pair> {
  const drafts = makeDrafts(200);
  try {
    return await pairOn(drafts, what);
  } finally {
    drafts.remove();
  }
}

const warm = (what: 'whole' | 'typing') =>
  withTexts(SECONDS, (timeIn) =>
    Promise.resolve({
      base: timeIn('counting words')[what].cpuMs,
      ours: timeIn(OURS.name)[what].cpuMs,
    }),
  );

/** One measurement of each ratio that `budgets.json` names, and how many make a round. */
export const RATIOS: Readonly<
  Record<string, { readonly runs: number; readonly measure: () => Promise<Pair> }>
> = {
  'start, clean draft': { runs: 15, measure: () => start('clean.txt') },
  'start, names and two typos': { runs: 15, measure: () => start('typos.txt') },
  '200 drafts': { runs: 3, measure: () => many('cpuMs') },
  '200 drafts, memory': { runs: 1, measure: () => many('peakMiB') },
  'a message, warm': { runs: 1, measure: () => warm('whole') },
  'a letter typed, warm': { runs: 1, measure: () => warm('typing') },
};

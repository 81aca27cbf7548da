import type { WordAutomaton } from './automaton.ts';

/** Two words that were written as one. */
export interface Split {
  readonly text: string;
  /** Sum of the tiers of both words. */
  readonly tier: number;
}

/** Rarest tier of a part; short parts must be of the most common words. */
const MAX_TIER = 1;
const SHORT_PARTS: ReadonlySet<string> = new Set(
  (
    'a am an and any are as at be but by can do few for get go got had has her him his how if in ' +
    'is it its let lot me my new no not of off on one or our out own per put say see set she so ' +
    'the to too two up us via was way we who why yes yet you all able'
  ).split(' '),
);

/** Ways to part a folded word into two very common words, the most common first. */
export function splitWord(word: string, automaton: WordAutomaton): Split[] {
  const splits: Split[] = [];
  for (let at = 1; at < word.length; at++) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    const tier = tierOf(left, automaton) + tierOf(right, automaton);
    if (tier <= 2 * MAX_TIER) splits.push({ text: `${left} ${right}`, tier });
  }
  return splits.sort((a, b) => a.tier - b.tier || (a.text < b.text ? -1 : 1));
}

function tierOf(part: string, automaton: WordAutomaton): number {
  if (part.length <= 3 && !SHORT_PARTS.has(part)) return Infinity;
  const entry = automaton.lookup(part);
  if (!entry || entry.case !== 'lower' || entry.tier > MAX_TIER) return Infinity;
  return entry.tier;
}

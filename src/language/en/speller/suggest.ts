import { capitalise } from '../letters.ts';
import type { WordAutomaton } from './automaton.ts';
import { MAX_LETTERS, spend, startWord } from './budget.ts';
import type { Budget } from './budget.ts';
import { casePattern, cleanWord, foldWord, matchCase } from './fold.ts';
import type { CasePattern } from './fold.ts';
import { FREQUENT } from './frequent.ts';
import { looksOdd } from './letter-runs.ts';
import { slipScore } from './slip.ts';
import { soundOf } from './sound-alike.ts';
import { splitWord } from './split-words.ts';
import { areRunTogether } from './together.ts';
import type { Neighbour, Walker } from './walk.ts';

/** A word that may be meant. */
export interface Suggestion {
  /** In the case of the word it replaces. */
  readonly word: string;
  /** Near enough, and alone enough, to be offered as a fix. */
  readonly near: boolean;
  /** How sure it is that this word is meant, and that no word of a trade stands there: above nought it is likelier. */
  readonly sureness: number;
  /** Number of slips between both, each weighed by how easily it happens. */
  readonly cost: number;
}

interface Candidate {
  readonly word: string;
  readonly cost: number;
  readonly score: number;
  /** Too rare, or too far-fetched, to be put in unasked. */
  readonly doubtful: boolean;
}

/** Score that a tier adds: a rare word is meant less often than a common one. */
const TIER_SCORE = [0, 12, 26, 40, 48, 56, 68, 76] as const;
const TABLE_COST = 10;
const SPLIT_COST = 86;
const NAME_SCORE = 40;
const OTHER_FIRST_LETTER_SCORE = 15;
const SAME_SOUND_SCORE = -18;
const FREQUENT_SCORE = -26;
/** The best must lead the next by this much to stand alone. */
const LEAD = 22;
/** Dearest candidate to be offered as a fix, by length of the word. */
const NEAR_SHORT = 60;
const NEAR_LONG = 110;
/** Rarest tier of a word to be offered as a fix. */
const NEAR_TIER = 3;
/** The same for a word with a capital, which may be a name that we do not know. */
const NEAR_TIER_CAPITAL = 1;
const NO_TIER = 7;
const SURE = 9;
const UNSURE = -9;

/** A first look for one slip only, which is cheap and mostly enough. */
const FIRST_LIMIT = 125;

/** Words that `word` may stand for, best first. */
export function suggestWords(
  automaton: WordAutomaton,
  walker: Walker,
  word: string,
  max: number,
  budget: Budget,
): Suggestion[] {
  const clean = cleanWord(word);
  const folded = foldWord(clean);
  const steps = folded.length > MAX_LETTERS || max < 1 ? 0 : startWord(budget);
  if (steps === 0) return [];
  const pattern = casePattern(clean);
  const ranked = rank(candidates(automaton, walker, folded, pattern, steps, budget));
  const near = isNear(folded, ranked);
  return ranked.slice(0, max).map((candidate, i) => ({
    word: matchCase(candidate.word, pattern),
    near: i === 0 && near,
    sureness: i === 0 ? surenessOf(automaton, folded, candidate) : UNSURE,
    cost: candidate.cost / 100,
  }));
}

function candidates(
  automaton: WordAutomaton,
  walker: Walker,
  folded: string,
  pattern: CasePattern,
  steps: number,
  budget: Budget,
): Candidate[] {
  const known = automaton.misspelling(folded);
  const list: Candidate[] =
    known === undefined ? [] : [{ word: known, cost: TABLE_COST, score: -60, doubtful: false }];
  const sound = soundOf(folded);
  for (const neighbour of neighboursOf(walker, folded, steps, budget)) {
    const candidate = judge(automaton, folded, sound, pattern, neighbour);
    if (candidate) list.push(candidate);
  }
  for (const split of splitWord(folded, automaton)) {
    const cost = SPLIT_COST + 10 * split.tier;
    list.push({ word: split.text, cost, score: cost, doubtful: list.length > 0 || split.tier > 0 });
  }
  return list;
}

function neighboursOf(walker: Walker, folded: string, steps: number, budget: Budget): Neighbour[] {
  const limit = limitFor(folded.length);
  const first = walker.walk(folded, Math.min(FIRST_LIMIT, limit), steps);
  spend(budget, first.steps);
  if (first.neighbours.length > 0 || limit <= FIRST_LIMIT) return first.neighbours;
  const second = walker.walk(folded, limit, steps - first.steps);
  spend(budget, second.steps);
  return second.neighbours;
}

/** Short words have too many neighbours for far ones to mean anything. */
function limitFor(letters: number): number {
  if (letters <= 3) return 100;
  return letters <= 5 ? 150 : 200;
}

function judge(
  automaton: WordAutomaton,
  folded: string,
  sound: string,
  pattern: CasePattern,
  { word, id, cost }: Neighbour,
): Candidate | undefined {
  const entry = automaton.entry(id);
  if (!entry.suggestable || word.length < 2) return undefined;
  const doubtful = entry.tier > (pattern === 'capital' ? NEAR_TIER_CAPITAL : NEAR_TIER);
  let score = cost + (TIER_SCORE[entry.tier] as number);
  if (word[0] !== folded[0]) score += OTHER_FIRST_LETTER_SCORE;
  if (soundOf(word) === sound) score += SAME_SOUND_SCORE;
  if (FREQUENT().has(word)) score += FREQUENT_SCORE;
  if (entry.case === 'lower') return { word, cost, score, doubtful };
  if (cost === 0) {
    return {
      word: displayForm(automaton, word, entry.case),
      cost: 5,
      score: 0,
      doubtful: word.length < 4,
    };
  }
  if (pattern === 'lower' && (entry.name || entry.case === 'upper')) return undefined;
  return {
    word: displayForm(automaton, word, entry.case),
    cost,
    doubtful,
    score: score + (pattern === 'lower' ? NAME_SCORE : NAME_SCORE / 2),
  };
}

function displayForm(automaton: WordAutomaton, word: string, wordCase: string): string {
  if (wordCase === 'upper') return word.toUpperCase();
  if (wordCase === 'mixed') return automaton.displayOf(word);
  return capitalise(word);
}

function rank(list: Candidate[]): Candidate[] {
  const sorted = list.sort(
    (a, b) => a.score - b.score || a.cost - b.cost || compare(a.word, b.word),
  );
  const seen = new Set<string>();
  return sorted.filter(({ word }) => !seen.has(word) && seen.add(word));
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

function surenessOf(automaton: WordAutomaton, written: string, { word, cost }: Candidate): number {
  if (cost <= TABLE_COST) return SURE;
  if (word.includes(' ')) return areRunTogether(word) ? SURE : UNSURE;
  const meant = foldWord(word);
  const tierOf = (part: string): number | undefined => {
    const entry = automaton.lookup(part);
    return entry?.case === 'lower' ? entry.tier : undefined;
  };
  const tier = tierOf(meant) ?? NO_TIER;
  const isOdd = looksOdd(written, automaton.runs);
  return slipScore({ written, meant, tier, cost: cost / 100, isOdd, tierOf });
}

function isNear(folded: string, [best, next]: readonly Candidate[]): boolean {
  if (!best || best.doubtful) return false;
  if (best.cost <= TABLE_COST) return true;
  const limit = folded.length <= 4 ? NEAR_SHORT : NEAR_LONG;
  return folded.length >= 3 && best.cost <= limit && (!next || next.score - best.score >= LEAD);
}

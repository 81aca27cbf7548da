import { distance } from './en/distance.ts';

/** The candidate closest to a mistyped word, if any is close. */
export function nearMatch(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { candidate: string; cost: number } | undefined;
  for (const candidate of candidates) {
    const cost =
      candidate.includes(lower) && lower.length > 3
        ? 1
        : distance(lower, candidate.toLowerCase(), most);
    if (cost <= most && (!best || cost < best.cost)) best = { candidate, cost };
  }
  return best?.candidate;
}

/** “ Did you mean “x”?”, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearMatch(word, candidates);
  return near === undefined ? '' : ` Did you mean “${near}”?`;
}

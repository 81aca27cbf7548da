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
    if (where === 'header' || parts.some((part) => PLACES.has(part))) continue;
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

/** Places called after people who need not be those of the message. */
const PLACES = new Set(
  'building street road avenue lane square hall house centre center park award prize lecture school college university bridge ward wing library festival institute hospital island river county'.split(
    ' ',
  ),
);

/** "you and Sara": somebody beside the reader, whatever the reader is called. */
export function joinsReader({ start }: NameUse, source: string): boolean {
  return /\b(?:you|yourself|both)\s*(?:,|and|&|or)\s*$/u.test(
    source.slice(Math.max(0, start - 20), start).toLowerCase(),
  );
}

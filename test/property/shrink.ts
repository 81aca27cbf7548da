/**
 * A short text of which something still holds: pieces are taken out, the large ones first.
 * @param holds whether it holds of a text; it does of the one given
 * @param trials how often it may be asked
 */
export function shrink(text: string, holds: (text: string) => boolean, trials = 2000): string {
  let shortest = text;
  let left = trials;
  for (let size = text.length >> 1; size > 0 && left > 0; size >>= 1) {
    for (let at = 0; at < shortest.length && left > 0; left -= 1) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size);
      if (holds(shorter)) shortest = shorter;
      else at += size;
    }
  }
  return shortest;
}

/**
 * The first of so many places that is reached, where all behind it are reached too; `count` where none is.
 * Looks at some log₂ of them.
 */
export function firstReached(count: number, isReached: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { didYouMean } from '../language/near-match.ts';
import { UsageError } from './failure.ts';

/**
 * The value of a flag that allows only some.
 * @throws {UsageError} for any other, with the nearest and all that are allowed.
 */
export function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `Unknown ${flag} “${value}”.${didYouMean(value, allowed)} There is ${allowed.join(', ')}.`,
  );
}

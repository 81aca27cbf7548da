import type { Config, Limits } from '../model/config.ts';
import { didYouMean } from '../language/near-match.ts';
import { ConfigError } from './config-error.ts';

/** What is in force where nothing else is said, and the most that a config may ask for. */
export const DEFAULT_LIMITS: Required<Limits> = {
  fileBytes: 1024 * 1024,
  bodyLength: 256 * 1024,
  findings: 1000,
};

const KEYS = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];

/** The lowest limits that a config and its parents set; the defaults for what none of them sets. */
export function limitsOf({ limits = {}, extends: parents = [] }: Config): Required<Limits> {
  const inherited = [parents]
    .flat()
    .flatMap((parent) => (typeof parent === 'string' ? [] : [limitsOf(parent)]));
  const lowest = (key: keyof Limits) =>
    Math.min(limits[key] ?? DEFAULT_LIMITS[key], ...inherited.map((parent) => parent[key]));
  return {
    fileBytes: lowest('fileBytes'),
    bodyLength: lowest('bodyLength'),
    findings: lowest('findings'),
  };
}

/** @throws {ConfigError} for limits in a config that are unknown, no whole numbers, or above the defaults. */
export function checkLimits(limits: unknown): void {
  if (typeof limits !== 'object' || limits === null || Array.isArray(limits))
    throw new ConfigError('“limits” in the config must be an object.');
  for (const [key, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, key))
      throw new ConfigError(`Unknown key “${key}” in the limits.${didYouMean(key, KEYS)}`);
    const most = DEFAULT_LIMITS[key as keyof Limits];
    if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > most)
      throw new ConfigError(limitFault(key, most));
  }
}

/** What is said of a limit in a config that it may not have. */
export function limitFault(key: string, most: number): string {
  return `The limit “${key}” must be a whole number from 1 to ${most}: a config may lower it, only the command line may raise it.`;
}

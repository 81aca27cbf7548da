import type { Context } from '../model/context.ts';

/** One context on top of another; the words of both. */
export function mergeContext(base: Context, given: Context): Context {
  const words = [...(base.words ?? []), ...(given.words ?? [])];
  return { ...base, ...given, ...(words.length > 0 ? { words } : {}) };
}

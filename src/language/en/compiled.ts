/**
 * The patterns of all lexicons as one program, which the build puts here (`scripts/build/compiled-lexicons.ts`);
 * the lexicons then hold references into it. Run from source there is none, and patterns are read as they stand.
 */
export function compiledPatterns(): Uint8Array | undefined {
  return undefined;
}

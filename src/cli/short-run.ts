/// <reference types="node" />
import { setFlagsFromString } from 'node:v8';

/** `node --jitless`, which takes WebAssembly away too, may not be told to compile: Node 24 would break down. */
const compiles = 'WebAssembly' in globalThis;

/**
 * Optimising compilation never pays within one draft: without it a run took 180 ms where it took
 * 215 ms with it (Node 20, two cores). Called before anything else is loaded.
 */
export function expectShortRun(): void {
  setFlagsFromString('--no-opt');
  if (compiles) setFlagsFromString('--sparkplug');
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--semi-space-growth-factor=6');
}

/**
 * A long draft follows: from now on hot code is optimised again. What is made of the draft lives until it is judged, so
 * that collecting garbage often would be in vain: 30,000 sentences took 2.4 s of CPU time where they take 1.9 s.
 */
export function expectLongDraft(): void {
  if (compiles) setFlagsFromString('--opt');
  setFlagsFromString('--heap-growing-percent=50');
}

/**
 * Many drafts follow: as for a long one, and the space for new objects stays as large as it is, which costs no time
 * here and keeps the heap small.
 */
export function expectManyDrafts(): void {
  expectLongDraft();
  setFlagsFromString('--semi-space-growth-factor=1');
}

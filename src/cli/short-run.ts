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
 * Many drafts follow, or a long one: from now on hot code is optimised again, and the heap is kept small, which costs
 * no time here: the space for new objects stays as large as it is, the rest grows in small steps.
 */
export function expectLongRun(): void {
  if (compiles) setFlagsFromString('--opt');
  setFlagsFromString('--heap-growing-percent=50');
  setFlagsFromString('--semi-space-growth-factor=1');
}

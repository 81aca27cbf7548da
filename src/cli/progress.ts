/// <reference types="node" />
import { toDescriptor } from './output.ts';
import { isTerminal } from './terminal.ts';

/** Runs of fewer drafts are over before anybody wonders. */
const MANY = 100;
const EVERY_MS = 200;

export interface Progress {
  step(): void;
  /** Makes room for other text, until the next step that shows. */
  hide(): void;
}

/** Counts drafts on standard error while a long run lasts, where somebody sits at it. */
export function progressOf(all: number): Progress {
  if (all < MANY || !isTerminal(2)) return { step() {}, hide() {} };
  const stderr = toDescriptor(2);
  let done = 0;
  let last = performance.now();
  let isShown = false;
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      isShown = true;
      stderr.write(`\r${done} of ${all} drafts`);
    },
    hide() {
      if (isShown) stderr.write('\r\u001B[K');
      isShown = false;
    },
  };
}

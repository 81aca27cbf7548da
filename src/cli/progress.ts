/// <reference types="node" />
import { isatty } from 'node:tty';
import { toDescriptor } from './output.ts';

/** Runs of fewer drafts are over before anybody wonders. */
const MANY = 100;
const EVERY_MS = 200;

export interface Progress {
  step(): void;
  end(): void;
}

/** Counts drafts on standard error while a long run lasts, where somebody sits at it. */
export function progressOf(all: number): Progress {
  if (all < MANY || !isatty(2)) return { step() {}, end() {} };
  const stderr = toDescriptor(2);
  let done = 0;
  let shown = performance.now();
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - shown < EVERY_MS) return;
      shown = now;
      stderr.write(`\r${done} of ${all} drafts`);
    },
    end() {
      stderr.write('\r\u001B[K');
    },
  };
}

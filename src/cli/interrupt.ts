/// <reference types="node" />

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Cleans up before an interrupt ends the process, as it would have without. Signals are heard only where the run
 * gives way to them (`giveWay`).
 * @returns how to let the system deal with interrupts again
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const release = () => {
    for (const signal of SIGNALS) process.removeListener(signal, hear);
  };
  const hear = (signal: NodeJS.Signals) => {
    release();
    cleanUp();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  return release;
}

/** Lets signals that have come be heard. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

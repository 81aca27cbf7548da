/** What the scripts that learn have written, in tenths. */
export interface Weights<T> {
  /** What speaks for it at the outset. */
  readonly bias: T;
  /** What a feature adds. */
  readonly of: Readonly<Record<string, T>>;
}

export function readWeights<T>(json: string): Weights<T> {
  return JSON.parse(json) as Weights<T>;
}

/** What a feature adds; nothing where it was not learnt, as “constructor” was not. */
export function weightOf<T>({ of }: Weights<T>, feature: string): T | undefined {
  return Object.hasOwn(of, feature) ? of[feature] : undefined;
}

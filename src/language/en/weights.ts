/** What the scripts that learn have written, in tenths. */
export interface Weights<T> {
  /** What speaks for it at the outset. */
  readonly bias: T;
  /** What a feature adds. */
  readonly of: Readonly<Partial<Record<string, T>>>;
}

/** What it reads inherits nothing: “constructor” was not learnt. */
export function readWeights<T>(json: string): Weights<T> {
  const weights = JSON.parse(json) as Weights<T>;
  Object.setPrototypeOf(weights.of, null);
  return weights;
}

/** What an example has, and the number of the class that it belongs to. */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
}

/** For each class a bias, and for each feature that tells something a weight a class. */
export interface Model {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

export interface Penalty {
  /** A feature of fewer examples than this is chance. */
  readonly seen: number;
  /** How strongly weights are drawn to nothing. */
  readonly cut: number;
  /** How strongly weights are drawn to nothing by their size. */
  readonly shrink: number;
  readonly steps: number;
}

const RATE = 0.9;
/** Weights are kept to tenths; less than that says nothing. */
const GRAIN = 10;

/**
 * Multinomial logistic regression with L1 and L2 penalties, by proximal gradient descent with Nesterov's momentum
 * (Beck and Teboulle, “A fast iterative shrinkage-thresholding algorithm”, 2009). Deterministic.
 */
export function learn(
  examples: readonly Example[],
  classes: number,
  { seen, steps, ...pull }: Penalty,
): Model {
  const names = telling(examples, seen);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, label }) => ({
    label,
    columns: features.flatMap((name) => index.get(name) ?? []),
  }));
  const bias = new Float64Array(classes);
  const weights = names.map(() => new Float64Array(classes));
  const ahead = weights.map(() => new Float64Array(classes));
  let momentum = 1;
  for (let step = 0; step < steps; step += 1) {
    const slopes = weights.map(() => new Float64Array(classes));
    const biasSlope = new Float64Array(classes);
    for (const { label, columns } of rows) {
      const errors = likelihoods(bias, columns, ahead);
      errors[label] = (errors[label] ?? 0) - 1;
      add(biasSlope, errors, 1 / rows.length);
      for (const column of columns) add(slopes[column] as Float64Array, errors, 1 / rows.length);
    }
    add(bias, biasSlope, -RATE);
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    weights.forEach((own, column) => {
      const before = own.slice();
      const from = ahead[column] as Float64Array;
      descend(own, from, slopes[column] as Float64Array, pull);
      from.set(
        own.map((weight, i) => weight + ((momentum - 1) / next) * (weight - (before[i] ?? 0))),
      );
    });
    momentum = next;
  }
  return rounded(names, weights, bias);
}

/** The class that the model thinks likeliest. */
export function likeliest({ bias, weights }: Model, features: readonly string[]): number {
  const scores = bias.map((start, label) =>
    features.reduce((sum, name) => sum + (weights.get(name)?.[label] ?? 0), start),
  );
  return scores.indexOf(Math.max(...scores));
}

function telling(examples: readonly Example[], seen: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= seen)
    .map(([name]) => name)
    .sort();
}

function likelihoods(
  bias: Float64Array,
  columns: readonly number[],
  weights: readonly Float64Array[],
): Float64Array {
  const scores = Float64Array.from(bias);
  for (const column of columns) add(scores, weights[column] as Float64Array, 1);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0);
}

function descend(
  weights: Float64Array,
  from: Float64Array,
  slope: Float64Array,
  { cut, shrink }: Pick<Penalty, 'cut' | 'shrink'>,
): void {
  for (let i = 0; i < weights.length; i += 1) {
    const weight = from[i] ?? 0;
    const moved = weight - RATE * ((slope[i] ?? 0) + shrink * weight);
    weights[i] = Math.sign(moved) * Math.max(Math.abs(moved) - RATE * cut, 0);
  }
}

function rounded(
  names: readonly string[],
  weights: readonly Float64Array[],
  bias: Float64Array,
): Model {
  const round = (values: Float64Array) =>
    [...values].map((value) => Math.round(value * GRAIN) / GRAIN + 0);
  const kept = names
    .map((name, i) => [name, round(weights[i] as Float64Array)] as const)
    .filter(([, values]) => values.some((value) => value !== 0));
  return { bias: round(bias), weights: new Map(kept) };
}

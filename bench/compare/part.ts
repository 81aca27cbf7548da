/** Something that was asked for, and what came of it. */
export interface Target {
  readonly what: string;
  readonly asked: string;
  readonly measured: string;
  readonly met: boolean;
}

/** What stands in `docs/performance.md` between the markers of a part. */
export interface Measurement {
  readonly text: string;
  readonly targets: readonly Target[];
}

/** A target that is a number which must not be higher. */
export function atMost(what: string, limit: number, measured: number, unit: string): Target {
  const inUnit = (value: string) => `${value}${unit}`;
  return {
    what,
    asked: `at most ${inUnit(String(limit))}`,
    measured: inUnit(short(measured)),
    met: measured <= limit,
  };
}

/** Three digits that tell something, none that the noise makes. */
export function short(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value >= 10) return value.toFixed(0);
  return value.toFixed(value >= 1 ? 1 : 2);
}

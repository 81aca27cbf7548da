/** What a checker says of a text: where, and what to write instead, best first. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly string[];
}

export interface Checker {
  readonly name: string;
  /** How it was set up, as the report says it. */
  readonly settings: string;
  /** Suggestions take most of the time of some, and are wanted of texts with slips only. */
  check(text: string, withSuggestions: boolean): Finding[] | Promise<Finding[]>;
}

/** What both of two dialects of a checker object to: a mail may be written in either. */
export function inBoth(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  return first.filter((one) =>
    second.some((other) => one.start < other.end && other.start < one.end),
  );
}

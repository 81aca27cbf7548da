/** What the user asked for cannot be done: what is wrong and the way out, in a sentence or two. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The exit codes; never a count. */
export const EXIT = { fine: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

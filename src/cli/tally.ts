import type { LintResult } from '../model/diagnostic.ts';
import { EXIT, type ExitCode } from './failure.ts';

/** Adds results up to the exit code of a run. */
export class Tally {
  readonly #maxWarnings: number;
  #errors = 0;
  #failed = false;
  warnings = 0;

  constructor(maxWarnings: number) {
    this.#maxWarnings = maxWarnings;
  }

  add({ diagnostics, errorCount, warningCount }: LintResult): void {
    this.#errors += errorCount;
    this.warnings += warningCount;
    this.#failed ||= diagnostics.some(({ fatal }) => fatal);
  }

  /** An input could not be judged. */
  fail(): void {
    this.#failed = true;
  }

  get tooManyWarnings(): boolean {
    return this.warnings > this.#maxWarnings;
  }

  get exitCode(): ExitCode {
    if (this.#failed) return EXIT.failure;
    return this.#errors > 0 || this.tooManyWarnings ? EXIT.findings : EXIT.fine;
  }
}

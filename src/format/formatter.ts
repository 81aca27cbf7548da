import type { RegisteredRule } from '../model/config.ts';
import type { LintResult } from '../model/diagnostic.ts';
import type { Paint } from './paint.ts';

/** What a formatter may know besides the results; each does without what is not given. */
export interface FormatOptions {
  /** The draft of a result, for the lines that are shown. */
  readonly sourceOf?: (result: LintResult) => string | undefined;
  /** What each rule asks for, by id; for checklists and for redacted messages. */
  readonly summaries?: ReadonlyMap<string, string>;
  /** The rules, for formats that document them (`sarif`). */
  readonly rules?: readonly RegisteredRule[];
  /** Of followup-lint, for formats that name their tool. */
  readonly version?: string;
  /** Leaves names and words of the drafts out, also where they are quoted; file names stay. */
  readonly redact?: boolean;
  /** Columns of the terminal; 80 where absent. */
  readonly width?: number;
  /** Without it nothing is coloured. */
  readonly paint?: Paint;
  /** Only what must be mended: no checklist, no draft without a finding. */
  readonly quiet?: boolean;
  /** A closing line where there are findings. */
  readonly hint?: string;
}

/** Results to text that ends with a line break. Pure; throws nothing. */
export type Formatter = (results: readonly LintResult[], options?: FormatOptions) => string;

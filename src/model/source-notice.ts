import type { Severity } from './kind.ts';
import type { Span } from './span.ts';

/** Something to say of a source itself rather than of a message in it. */
export interface SourceNotice {
  readonly messageId: string;
  readonly message: string;
  readonly severity: Severity;
  /** In the source. */
  readonly range: Span;
}

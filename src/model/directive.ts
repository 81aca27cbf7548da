import type { Span } from './span.ts';

/** What a comment, or front matter, says about findings: which rules are silent from where. */
export interface Directive {
  /** `disable` and `enable` hold to the end of the file, `disable-file` for all of it. */
  readonly type: 'disable' | 'enable' | 'disable-next-line' | 'disable-file';
  /** Ids; all rules where empty. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** In the source. */
  readonly range: Span;
}

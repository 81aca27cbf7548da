import type { SourceId } from './guides.ts';
import type { Channel, Kind, Severity } from './kind.ts';
import type { SectionName } from './message.ts';

export type Range = [start: number, end: number];

/** 1-based; columns count UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

export interface Fix {
  range: Range;
  text: string;
  safety: 'safe' | 'unsafe';
}

export interface Suggestion {
  message: string;
  fix?: Fix;
}

export interface Related {
  id?: string;
  range: Range;
  message: string;
}

/** A finding as plain JSON: what is wrong, where, how badly, and what to write instead. */
export interface Diagnostic {
  /** The rule, or null for the engine itself (parsing, configuration, directives). */
  ruleId: string | null;
  messageId: string;
  message: string;
  severity: Severity;
  fatal?: true;
  /** UTF-16 code units into the source as given, half-open. */
  range: Range;
  loc: { start: Position; end: Position };
  /** `absence`: the range is where a missing part would go. */
  anchor: 'span' | 'absence';
  section: SectionName | null;
  fix?: Fix;
  suggestions?: Suggestion[];
  related?: Related[];
  url: string;
  sources: SourceId[];
  /** Stable over edits elsewhere in the text. */
  fingerprint: string;
}

export type CheckStatus = 'passed' | 'failed' | 'skipped' | 'not-applicable';

/** What came of one rule. Silence never looks like a pass. */
export interface Check {
  ruleId: string;
  status: CheckStatus;
  reason?: string;
  /** The words that satisfied the rule. */
  evidence: { range: Range; text: string }[];
}

export interface LintResult {
  filePath?: string;
  id?: string;
  kind: { value: Kind; source: 'given' | 'detected' | 'default'; confidence: number };
  channel: Channel;
  template: boolean;
  diagnostics: Diagnostic[];
  suppressed: (Diagnostic & { reason?: string })[];
  checks: Check[];
  errorCount: number;
  warningCount: number;
  infoCount: number;
  fixableCount: number;
  /** Words of the body. */
  words: number;
  /** The text after fixes. */
  output?: string;
}

import type { LintResult } from '../model/diagnostic.ts';
import { toSafeJson } from './escape.ts';
import type { Formatter } from './formatter.ts';
import { withRedaction } from './redact.ts';

/** Why a record has no result. */
export interface RecordError {
  readonly code: string;
  readonly message: string;
}

/** One line for one record; its id, or that of its result, or its file name comes first. */
export function resultLine(result: LintResult, id: string | null = null): string {
  const { id: own, ...rest } = result;
  return `${toSafeJson({ id: id ?? own ?? result.filePath ?? null, ...rest })}\n`;
}

/** One line for a record without a result. */
export function errorLine(id: string | null, { code, message }: RecordError): string {
  return `${toSafeJson({ id, error: { code, message } })}\n`;
}

/** One line a result, in order. */
export const formatNdjson: Formatter = withRedaction((results) =>
  results.map((result) => resultLine(result)).join(''),
);

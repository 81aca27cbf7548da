import { toSafeJson } from './escape.ts';
import type { Formatter } from './formatter.ts';
import { withRedaction } from './redact.ts';

/** `{ "version": 1, "results": [...] }` on one line. */
export const formatJson: Formatter = withRedaction(
  (results) => `${toSafeJson({ version: 1, results })}\n`,
);

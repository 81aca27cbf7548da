import { toSafeJson } from './escape.ts';
import type { Formatter } from './formatter.ts';

/** `{ "version": 1, "results": [...] }` on one line. */
export const formatJson: Formatter = (results) => `${toSafeJson({ version: 1, results })}\n`;

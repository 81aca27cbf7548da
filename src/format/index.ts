export { escapeLine, toSafeJson } from './escape.ts';
export type { FormatOptions, Formatter } from './formatter.ts';
export { formatJson } from './json.ts';
export { FORMATS, isFormat, loadFormatter, type FormatName } from './load.ts';
export { errorLine, formatNdjson, resultLine, type RecordError } from './ndjson.ts';
export { ansi, plain, type Paint, type Style } from './paint.ts';
export { formatPretty } from './pretty.ts';
export { redactResult } from './redact.ts';

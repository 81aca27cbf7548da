import { didYouMean } from '../language/near-match.ts';
import { checkContext, ConfigError } from '../engine/resolve-config.ts';
import type { RecordError } from '../format/ndjson.ts';
import type { Context } from '../model/context.ts';
import { CHANNELS, KINDS, type Channel, type Kind } from '../model/kind.ts';

/** One draft of a stream. */
export interface DraftRecord {
  readonly id: string;
  readonly text: string;
  readonly kind?: Kind;
  readonly channel?: Channel;
  readonly template?: boolean;
  readonly context?: Context;
  /** Drafts of one thread belong together. */
  readonly thread?: string;
}

/** A record that cannot be judged; its id, as far as it has one. */
export class BadRecord extends Error {
  override readonly name = 'BadRecord';
  readonly id: string | null;
  readonly error: RecordError;

  constructor(id: string | null, code: RecordErrorCode, message: string) {
    super(message);
    this.id = id;
    this.error = { code, message };
  }
}

export type RecordErrorCode =
  'bad-json' | 'bad-record' | 'bad-context' | 'bad-encoding' | 'too-long' | 'crash';

const FIELDS = ['id', 'text', 'kind', 'channel', 'template', 'context', 'thread'];

/**
 * One line to a record.
 * @param maxText most UTF-16 code units of a draft
 * @throws {BadRecord} for what is no JSON, or lacks something, or holds something else.
 */
export function parseRecord(line: string, place: string, maxText: number): DraftRecord {
  const value = parseJson(line, place);
  const id = typeof value['id'] === 'string' ? value['id'] : null;
  const bad = (message: string) => new BadRecord(id, 'bad-record', `${place}: ${message}`);
  if (id === null) throw bad('A record needs an “id”, a text.');
  if (typeof value['text'] !== 'string') throw bad('A record needs a “text”, the draft.');
  if (value['text'].length > maxText)
    throw new BadRecord(
      id,
      'too-long',
      `${place}: The draft is longer than ${maxText} characters.`,
    );
  const unknown = Object.keys(value).find((key) => !FIELDS.includes(key));
  if (unknown !== undefined) throw bad(`Unknown field “${unknown}”.${didYouMean(unknown, FIELDS)}`);
  requireOneOf('kind', value['kind'], KINDS, bad);
  requireOneOf('channel', value['channel'], CHANNELS, bad);
  if (value['template'] !== undefined && typeof value['template'] !== 'boolean')
    throw bad('“template” must be true or false.');
  if (value['thread'] !== undefined && typeof value['thread'] !== 'string')
    throw bad('“thread” must be a text.');
  requireContext(value['context'], id, place);
  return value as unknown as DraftRecord;
}

function parseJson(line: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadRecord(null, 'bad-json', `${place}: This is no valid JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRecord(
      null,
      'bad-record',
      `${place}: A record must be an object such as {"id": "1", "text": "…"}.`,
    );
  }
  return value as Record<string, unknown>;
}

function requireOneOf(
  field: string,
  value: unknown,
  allowed: readonly string[],
  bad: (message: string) => BadRecord,
): void {
  if (value === undefined || allowed.includes(value as string)) return;
  const written = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
  throw bad(
    `Unknown ${field} “${written}”.${didYouMean(written, allowed)} There is ${allowed.join(', ')}.`,
  );
}

function requireContext(context: unknown, id: string, place: string): void {
  if (context === undefined) return;
  try {
    checkContext(context as Context);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new BadRecord(id, 'bad-context', `${place}: ${error.message}`);
  }
}

import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  realMapTag,
  YAMLException,
  type Event,
} from 'js-yaml';
import type { Span } from '../model/span.ts';

/** Collections within collections. */
const MAX_DEPTH = 20;

/** Maps are objects without a prototype, so that no key is more than a key. */
export type PlainMap = { readonly [key: string]: unknown };

export interface YamlRead {
  /** Texts, numbers, booleans, null, lists and `PlainMap`s; undefined for an empty text. */
  readonly value: unknown;
  /** Where the key stands that this path of keys ends with. */
  keyAt(path: readonly string[]): Span;
}

/** Why a text is no YAML that is read, and the offset at which that shows. */
export class YamlError extends Error {
  override readonly name = 'YamlError';
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/**
 * Reads plain data: no aliases, no anchors, no tags but those of the core schema, no duplicate keys.
 * @throws {YamlError}
 */
export function readYaml(source: string): YamlRead {
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
    const anchored = events.find((event) => 'anchorStart' in event && event.anchorStart >= 0);
    if (anchored) throw new YamlError('anchors and aliases are not read', startOf(anchored));
    const schema = CORE_SCHEMA.withTags(realMapTag);
    const values = constructFromEvents(events, { source, schema, maxAliases: 0 });
    if (values.length > 1) throw new YamlError('there is more than one document', 0);
    const keys = keysOf(events, source);
    return {
      value: toPlain(values[0]),
      keyAt: (path) => keys.get(pathName(path)) ?? { start: 0, end: 0 },
    };
  } catch (error) {
    throw error instanceof YamlError ? error : fromLibrary(error);
  }
}

function fromLibrary(error: unknown): YamlError {
  if (!(error instanceof YAMLException)) return new YamlError('it cannot be read', 0);
  return new YamlError(error.reason, error.mark?.position ?? 0);
}

function startOf(event: Event): number {
  return 'anchorStart' in event ? event.anchorStart - 1 : 0;
}

function pathName(path: readonly string[]): string {
  return JSON.stringify(path);
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (!(value instanceof Map)) return value;
  const plain = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of value as Map<unknown, unknown>) {
    if (typeof key === 'object' && key !== null) throw new YamlError('a key must be a text', 0);
    plain[String(key)] = toPlain(item);
  }
  return plain;
}

/** A mapping or list that is open while events go by, and the key whose value comes next. */
interface Open {
  readonly path: readonly string[];
  readonly isMap: boolean;
  key: string | undefined;
}

/** The spans of all keys of mappings within mappings. */
function keysOf(events: readonly Event[], source: string): Map<string, Span> {
  const keys = new Map<string, Span>();
  const stack: Open[] = [];
  for (const event of events) {
    const open = stack.at(-1);
    if (event.type === EVENT_ID.POP) {
      stack.pop();
    } else if (event.type === EVENT_ID.SCALAR && open?.isMap && open.key === undefined) {
      open.key = getScalarValue(source, event);
      const span = { start: event.valueStart, end: event.valueEnd };
      keys.set(pathName([...open.path, open.key]), span);
    } else {
      const path = [...(open?.path ?? []), ...(open?.key === undefined ? [] : [open.key])];
      if (open) open.key = undefined;
      if (event.type !== EVENT_ID.SCALAR)
        stack.push({ path, isMap: event.type === EVENT_ID.MAPPING, key: undefined });
    }
  }
  return keys;
}

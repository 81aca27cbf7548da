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

/** Where a value stands, with its key, and the same of what is in it. */
export interface YamlPlace {
  readonly start: number;
  readonly keyStart?: number;
  readonly keyEnd?: number;
  readonly parts?: ReadonlyMap<string | number, YamlPlace>;
}

export interface YamlRead {
  /** Texts, numbers, booleans, null, lists and `PlainMap`s; undefined for an empty text. */
  readonly value: unknown;
  readonly place: YamlPlace;
  /** Where the key stands that this path of keys ends with; the first place where there is none. */
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
 * Reads plain data, and so JSON too: no aliases, no anchors, no tags but those of the core schema, no key twice;
 * dates stay text.
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
    const place = new Places(source, events).read();
    return { value: toPlain(values[0]), place, keyAt: (path) => keyAt(place, path) };
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

function keyAt(place: YamlPlace, path: readonly string[]): Span {
  let part: YamlPlace | undefined = place;
  for (const key of path) part = part?.parts?.get(key);
  const { keyStart: start = 0, keyEnd: end = 0 } = part ?? {};
  return { start, end };
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

/** Builds the places of all parts from the events of one document. */
class Places {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 1;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(key: Pick<YamlPlace, 'keyStart' | 'keyEnd'> = {}): YamlPlace {
    const event = this.#events[this.#next++];
    if (event?.type === EVENT_ID.MAPPING)
      return { start: event.start, ...key, parts: this.#pairs() };
    if (event?.type === EVENT_ID.SEQUENCE)
      return { start: event.start, ...key, parts: this.#items() };
    const start = event?.type === EVENT_ID.SCALAR ? event.valueStart : -1;
    return { start: start < 0 ? (key.keyStart ?? 0) : start, ...key };
  }

  #pairs(): Map<string, YamlPlace> {
    const parts = new Map<string, YamlPlace>();
    while (!this.#closes()) {
      const key = this.#events[this.#next];
      const { start } = this.read();
      const isText = key?.type === EVENT_ID.SCALAR;
      const name = isText ? getScalarValue(this.#text, key) : '';
      parts.set(name, this.read({ keyStart: start, keyEnd: isText ? key.valueEnd : start }));
    }
    return parts;
  }

  #items(): Map<number, YamlPlace> {
    const parts = new Map<number, YamlPlace>();
    while (!this.#closes()) parts.set(parts.size, this.read());
    return parts;
  }

  #closes(): boolean {
    const event = this.#events[this.#next];
    if (event && event.type !== EVENT_ID.POP) return false;
    this.#next += 1;
    return true;
  }
}

import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  YAMLException,
  type Event,
} from 'js-yaml';
import { DataError, MAX_DEPTH, type Data, type Place } from './source.ts';

/**
 * Reads one YAML document, and so JSON too: no anchors and aliases, no key twice, at most 20 levels; dates
 * stay text. An empty file is an empty config.
 * @throws {DataError} with the offset of the fault.
 */
export function readYaml(text: string): Data {
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    refuseAnchors(events);
    const documents = constructFromEvents(events, {
      source: text,
      schema: CORE_SCHEMA,
      maxAliases: 0,
    });
    if (documents.length > 1) throw new DataError('A config is one YAML document, not several', 0);
    const [value] = documents;
    if (value === undefined || value === null) return { value: {}, place: { start: 0 } };
    return { value, place: new Places(text, events).read() };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new DataError(`This is no YAML: ${error.reason}`, error.mark?.position ?? 0);
  }
}

function refuseAnchors(events: readonly Event[]): void {
  for (const event of events) {
    if ('anchorStart' in event && event.anchorStart >= 0) {
      throw new DataError(
        'Anchors and aliases are not read in a config. Write the value out',
        event.anchorStart,
      );
    }
  }
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

  read(keyStart?: number): Place {
    const event = this.#events[this.#next++];
    const key = keyStart === undefined ? {} : { keyStart };
    if (event?.type === EVENT_ID.MAPPING)
      return { start: event.start, ...key, parts: this.#pairs() };
    if (event?.type === EVENT_ID.SEQUENCE)
      return { start: event.start, ...key, parts: this.#items() };
    const start = event?.type === EVENT_ID.SCALAR ? event.valueStart : -1;
    return { start: start < 0 ? (keyStart ?? 0) : start, ...key };
  }

  #pairs(): Map<string, Place> {
    const parts = new Map<string, Place>();
    while (!this.#closes()) {
      const key = this.#events[this.#next];
      const { start } = this.read();
      const name = key?.type === EVENT_ID.SCALAR ? getScalarValue(this.#text, key) : '';
      parts.set(name, this.read(start));
    }
    return parts;
  }

  #items(): Map<number, Place> {
    const parts = new Map<number, Place>();
    while (!this.#closes()) parts.set(parts.size, this.read());
    return parts;
  }

  #closes(): boolean {
    if (this.#events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next += 1;
    return true;
  }
}

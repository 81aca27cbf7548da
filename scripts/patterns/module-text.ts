/** Texts of fewer letters stand as literals. */
const LONG = 200;

/** A module that exports these values. @throws {TypeError} for a value that is no data. */
export function moduleText(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${text(value)};\n`)
    .join('');
}

/** A long value as JSON, which V8 reads sooner than a literal, and which takes less of its code cache. */
function text(value: unknown): string {
  const written = literal(value);
  if (written.length < LONG) return written;
  if (value instanceof Set) return `new Set(${text([...value])})`;
  if (value instanceof Map) return `new Map(${text([...value])})`;
  return isJson(value) ? `JSON.parse(${JSON.stringify(JSON.stringify(value))})` : written;
}

/** Whether JSON keeps all of a value. */
function isJson(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object' || value === null)
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
}

function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (value instanceof Set) return `new Set(${literal([...value])})`;
  if (value instanceof Map) return `new Map(${literal([...value])})`;
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}:${literal(inner)}`)
      .join(',')}}`;
  }
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`a lexicon exports ${String(value)}, which is no data`);
  }
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

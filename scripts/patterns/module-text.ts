/** A module that exports these values. @throws {TypeError} for a value that is no data. */
export function moduleText(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${literal(value)};\n`)
    .join('');
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

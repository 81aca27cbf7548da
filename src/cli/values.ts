/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { UsageError } from './failure.ts';
import type { Values } from './lint-input.ts';

/**
 * The values to fill templates in with: a JSON object of texts and numbers.
 * @throws {UsageError} for a file that holds something else.
 */
export function readValues(file: string): Values {
  const wrong = (why: string) =>
    new UsageError(
      `--values ${file}: ${why} It should be a JSON object such as {"name": "Priya"}.`,
    );
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw wrong(`The file cannot be read (${String((error as NodeJS.ErrnoException).code)}).`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('This is no valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('This is no object.');
  const entries = Object.entries(value);
  const odd = entries.find(([, item]) => typeof item !== 'string' && typeof item !== 'number');
  if (odd) throw wrong(`“${odd[0]}” is neither a text nor a number.`);
  return Object.fromEntries(entries.map(([name, item]) => [name, String(item)]));
}

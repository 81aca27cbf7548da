import { html } from 'parse5';
import { findPlaceholders, meaningOf } from '../parse/placeholders.ts';

const ELEMENTS: ReadonlySet<string> = new Set(Object.values(html.TAG_NAMES));

/** Whether what HTML reads as a tag is a blank to fill in: `<Company>`, `<your name>`. */
export function isKeptTag(tag: string): boolean {
  const found = findPlaceholders(tag)[0];
  if (!found || found.end - found.start !== tag.length) return false;
  return !ELEMENTS.has(found.name.toLowerCase()) || meaningOf(found.name) !== 'other';
}

import { visibleLine } from './escape.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as one line of visible characters for XML and HTML, for contents and for quoted attributes;
 * what a CI log would take for a command is written with character references.
 */
export function escapeMarkup(text: string): string {
  return visibleLine(text)
    .replace(/[&<>"']/gu, (char) => ENTITIES[char] as string)
    .replaceAll('::', '&#58;&#58;')
    .replaceAll('##', '&#35;&#35;');
}

/** `<name a="1">`; attributes without a value are left out. */
export function openTag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${[name, ...given.map(([key, value]) => `${key}="${escapeMarkup(String(value))}"`)].join(' ')}>`;
}

/** `<name a="1"/>`, for XML. */
export function emptyTag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return openTag(name, attributes).replace(/>$/u, '/>');
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

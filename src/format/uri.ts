import { wellFormed } from './escape.ts';

const DRIVE = /^[A-Z]:[\\/]/iu;
const NETWORK = /^\\\\(?=[^\\])/u;

/**
 * A path as a URI reference: relative paths stay relative, absolute ones (also `C:\…` and `\\server\…`)
 * become `file:` URIs. A backslash separates folders, as on Windows.
 */
export function toUri(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const encoded = parts.map(encodeSegment);
  if (NETWORK.test(path)) return `file:${encoded.join('/')}`;
  if (DRIVE.test(path)) return `file:///${[parts[0], ...encoded.slice(1)].join('/')}`;
  const joined = encoded.join('/');
  if (joined.startsWith('/')) return `file:///${joined.replace(/^\/+/u, '')}`;
  return joined.replace(/^(?:\.\/+)+/u, '');
}

/** The address of a web page, safe to stand in any format; undefined for what is none. */
export function webLink(url: string): string | undefined {
  if (!/^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#]|$)/iu.test(url)) return undefined;
  return wellFormed(url).replace(/[^\w.~:/?#@!$&+,;=%-]/gu, encodeCharacter);
}

function encodeSegment(segment: string): string {
  return wellFormed(segment).replace(/[^\w.~@!$&+,;=-]/gu, encodeCharacter);
}

/** `encodeURIComponent` leaves `'()*` as they are, which other syntaxes use. */
function encodeCharacter(char: string): string {
  if (!/['()*]/u.test(char)) return encodeURIComponent(char);
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

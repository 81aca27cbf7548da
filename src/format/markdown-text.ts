import { visibleLine } from './escape.ts';
import { webLink } from './uri.ts';

/** Nothing that a reader sees, but enough to keep GitHub from linking what stands on its two sides. */
const BREAK = '\u200B';

/** What GitHub turns into mentions, links and pictures after Markdown is read, and where to break it. */
const LINKED: readonly (readonly [pattern: RegExp, broken: string])[] = [
  [/@/gu, `@${BREAK}`],
  [/#(?=\d)/gu, `#${BREAK}`],
  [/\b(gh)-(?=\d)/giu, `$1-${BREAK}`],
  [/:(?=\/\/)/gu, `:${BREAK}`],
  [/(www)\./giu, `$1${BREAK}.`],
  [/\b(mailto|xmpp):/giu, `$1${BREAK}:`],
  [/:(?=[\w+-]+:)/gu, `:${BREAK}`],
  [/\b(?=[\da-f]*\d)([\da-f]{3})(?=[\da-f]{4,}\b)/giu, `$1${BREAK}`],
];

/**
 * A text as one line of Markdown that is nothing but text: no markup, HTML, link, mention or table cell
 * comes out of it. Must not stand at the start of a line.
 */
export function escapeMarkdown(text: string): string {
  const broken = LINKED.reduce(
    (line, [pattern, by]) => line.replace(pattern, by),
    visibleLine(text),
  );
  return broken.replace(/[\\`*_[\]<>#|~&$]/gu, '\\$&').replaceAll(BREAK, '&#8203;');
}

/** A link where the address is that of a web page, else the text alone. */
export function markdownLink(text: string, url: string): string {
  const link = webLink(url);
  return link === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${link})`;
}

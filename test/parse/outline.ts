import { parseMessage } from '../../src/parse/parse-message.ts';

/** The sections of a text as `name: words`, on one line each, without a mark at the end of a closing. */
export function sections(text: string): string[] {
  return parseMessage(text).sections.map(({ name, start, end }) => {
    const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
    return `${name}: ${name === 'closing' ? words.replace(/[\s,–]+$/u, '') : words}`;
  });
}

/** The sentences of a section as they stand in the source. */
export function sentences(text: string, section = 'body'): string[] {
  return parseMessage(text)
    .sentences.filter((sentence) => sentence.section === section)
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' '));
}

/** The names of the sections in order. */
export function names(text: string): string[] {
  return parseMessage(text).sections.map(({ name }) => name);
}

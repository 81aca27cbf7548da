import { cutSections } from '../parse/cut-sections.ts';
import { toVisibleText } from '../parse/visible-text.ts';

/** Fences with this word hold a message, whatever stands in them. */
export const MESSAGE_FENCE = 'message';
/** Fences with one of these words, or none, hold a message where they greet somebody. */
const TEXT_FENCES: ReadonlySet<string> = new Set(['', 'text', 'txt', 'email', 'eml']);
/** So many sections that look like messages make a collection of a file. */
export const MIN_SECTIONS = 2;

/** Whether a fenced block of Markdown is a message, by the word behind its fence and its content. */
export function isMessageFence(info: string, text: string): boolean {
  const word = info.toLowerCase();
  return word === MESSAGE_FENCE || (TEXT_FENCES.has(word) && greets(text));
}

/** Whether somebody is greeted ahead of the text. */
function greets(text: string): boolean {
  return sectionNames(text).has('greeting');
}

/** Whether the text under a heading is a message: it greets, or it signs off. */
export function looksLikeMessage(text: string): boolean {
  const names = sectionNames(text);
  return names.has('greeting') || names.has('closing');
}

function sectionNames(text: string): ReadonlySet<string> {
  return new Set(cutSections(toVisibleText(text)).sections.map(({ name }) => name));
}

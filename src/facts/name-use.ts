import { HONORIFICS, NAME_SUFFIXES } from '../language/en/lexicon/greetings.ts';
import { normalize } from '../language/en/terms.ts';
import type { NameUse } from '../model/facts.ts';
import type { Token } from '../model/message.ts';

/** A name from the tokens that write it, without the ending of "Larkin's"; undefined where only titles remain. */
export function nameFrom(tokens: readonly Token[], where: NameUse['where']): NameUse | undefined {
  const words = tokens.map(({ text }) => text);
  const parts = partsOfName(words);
  if (parts.length === 0) return undefined;
  const { start } = tokens[0] as Token;
  const { end } = tokens.at(-1) as Token;
  const text = words.join(' ');
  const ending = /['’]s$/u.test(text) ? 2 : 0;
  return { start, end: end - ending, text: text.slice(0, text.length - ending), parts, where };
}

/** The parts of a name without titles and suffixes, in the normal form of terms; "Anna" alone is no suffix. */
export function partsOfName(words: readonly string[]): string[] {
  const parts = words
    .map((word) =>
      normalize(word)
        .replace(/'s$/u, '')
        .replace(/(?<![.,])[.,]+$/u, ''),
    )
    .filter((word) => word !== '' && !HONORIFICS.has(word));
  const kept = parts.filter((word) => !NAME_SUFFIXES.has(word));
  return kept.length > 0 ? kept : parts;
}

export function partsOfText(text: string | undefined): string[] {
  return partsOfName((text ?? '').split(/[\s,()"“”<>|/]/u));
}

/** `Ana Ruiz <ana@x.org>` → `Ana Ruiz`; a bare address has none. */
export function displayName(entry: string): string {
  return entry
    .replace(/<[^<>]{0,200}>/gu, '')
    .replace(/(?<!\S)\S+@\S+/gu, '')
    .replace(/["“”]/gu, '')
    .trim();
}

import type { Span } from '../model/span.ts';

/** Addresses, profiles and file names: masked before sentences are cut, never spelled. */
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>()]{1,300}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<=^|[^\w@.-]|\.\.)(?:[a-z0-9-]{1,40}\.){1,6}(?:com|org|net|io|dev|co|uk|de|in|ai|app|me|edu|gov|info|eu|us|ca|au|ie|ng)\b(?:\/[^\s<>()]{0,200})?/giu;

export function findLinks(text: string): Span[] {
  return [...text.matchAll(LINK)].map((match) => {
    const trimmed = match[0].replace(/(?<![.,;:!?'"’”)])[.,;:!?'"’”)]+$/u, '');
    return { start: match.index, end: match.index + trimmed.length };
  });
}

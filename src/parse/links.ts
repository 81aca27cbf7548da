import type { Span } from '../model/span.ts';

/** Made when it is asked for, as it is long. Addresses, profiles and file names: masked before sentences are cut, never spelled. */
const link = () =>
  /\b(?:https?:\/\/|www\.)[^\s<>()]{1,300}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<=^|[^\w@.-]|\.\.)(?:[a-z0-9-]{1,40}\.){1,6}(?:com|org|net|io|dev|co|uk|de|in|ai|app|me|edu|gov|info|eu|us|ca|au|ie|ng)\b(?:\/[^\s<>()]{0,200})?/giu;

export function findLinks(text: string): Span[] {
  if (!/@|\.\w|:\/\//u.test(text)) return [];
  return [...text.matchAll(link())].map((match) => {
    const trimmed = match[0].replace(/(?<![.,;:!?'"’”)])[.,;:!?'"’”)]+$/u, '');
    return { start: match.index, end: match.index + trimmed.length };
  });
}

import { GREETING_OPENERS } from './lexicon/greetings.ts';

/** The words with which a text opens a greeting ("dear", "good morning"), '' where it opens none. */
export function greetingOpener(text: string): string {
  const lower = text.toLowerCase().replaceAll("'", '’');
  const isOpener = (opener: string) =>
    lower.startsWith(opener) && !/^[\p{L}\p{N}’-]/u.test(lower.slice(opener.length));
  return GREETING_OPENERS.find(isOpener) ?? '';
}

import { startsWithLetterOrDigit } from './letters.ts';
import { GREETING_OPENERS } from './lexicon/greetings.ts';

/** The words with which a text opens a greeting ("dear", "good morning"), '' where it opens none. */
export function greetingOpener(text: string): string {
  const lower = text.toLowerCase().replaceAll("'", '’');
  const isOpener = (opener: string) =>
    lower.startsWith(opener) && !goesOn(lower.slice(opener.length));
  return GREETING_OPENERS.find(isOpener) ?? '';
}

/** "hi" opens no greeting in "hire" and "hi-fi". */
function goesOn(rest: string): boolean {
  return startsWithLetterOrDigit(rest) || rest.startsWith('’') || rest.startsWith('-');
}

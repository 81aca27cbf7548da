import type { Diagnostic } from '../model/diagnostic.ts';

const MOST = 3;

/** What to write instead, in words and not yet escaped, as far as the message does not say it itself. */
export function adviceOf({ message, suggestions = [], fix }: Diagnostic): string[] {
  const given =
    fix && suggestions.length === 0 ? [{ message: inWords(fix.text), fix }] : suggestions;
  return given
    .filter((item) => {
      const words = item.fix?.text.trim() ?? '';
      return item.message !== message && (words === '' || !message.includes(`“${words}”`));
    })
    .slice(0, MOST)
    .map((item) => item.message);
}

function inWords(text: string): string {
  return text.trim() === '' ? 'Leave it out.' : `Write “${text.trim()}”.`;
}

import { textAt } from '../language/en/terms.ts';
import type { Sentence } from '../model/message.ts';

/** "the ‘teh’ of old", “Beware of teh dog”: quoted words are spoken about, not written. */
export function isQuoted({ tokens }: Sentence, at: number): boolean {
  const before = textAt(tokens, at - 1);
  const after = textAt(tokens, at + 1);
  if (/[“"‘`]$/u.test(before) && /^[”"’`.,]/u.test(after)) return true;
  let open = 0;
  for (const { text } of tokens.slice(0, at)) {
    if (/^["“”]$/u.test(text)) open = text === '”' || (text === '"' && open > 0) ? 0 : 1;
  }
  return open > 0 && tokens.slice(at).some(({ text }) => /^["”]/u.test(text));
}

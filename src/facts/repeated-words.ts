import { mayRepeat } from '../language/en/repetition.ts';
import type { RepeatedWord } from '../model/facts.ts';
import type { Message, Sentence, Token } from '../model/message.ts';

/** How many words ahead may tell that a word may stand twice. */
const WINDOW = 16;

/** Words that stand twice in a row, with nothing but space between. */
export function findRepeatedWords({ sentences, source }: Message): RepeatedWord[] {
  return sentences.flatMap((sentence) =>
    sentence.section === 'signature' ? [] : repeatedIn(sentence, source),
  );
}

function repeatedIn({ tokens, section }: Sentence, source: string): RepeatedWord[] {
  const found: RepeatedWord[] = [];
  let runEnd = 0;
  for (let i = 1; i < tokens.length; i += 1) {
    const [first, second] = [tokens[i - 1] as Token, tokens[i] as Token];
    if (first.kind !== 'word' || first.text.toLowerCase() !== second.text.toLowerCase()) continue;
    const gap = source.slice(first.end, second.start);
    if (!/^\s+$/u.test(gap) || /\n\s*\n/u.test(gap) || !/\p{L}/u.test(first.text)) continue;
    const before = tokens
      .slice(Math.max(0, i - WINDOW), i - 1)
      .map(({ text }) => text.toLowerCase());
    if (i > runEnd) runEnd = endOfRun(tokens, i);
    if (mayRepeat(first.text, second.text, before, tokens[runEnd + 1]?.text.toLowerCase()))
      continue;
    found.push({
      start: first.start,
      end: second.end,
      section,
      word: first.text,
      again: { start: first.end, end: second.end },
    });
  }
  return found;
}

/** The last of the words that are all alike from a place on. */
function endOfRun(tokens: readonly Token[], at: number): number {
  const word = (tokens[at] as Token).text.toLowerCase();
  let end = at;
  while (tokens[end + 1]?.text.toLowerCase() === word) end += 1;
  return end;
}

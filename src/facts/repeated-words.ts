import { mayRepeat } from '../language/en/repetition.ts';
import type { RepeatedWord } from '../model/facts.ts';
import type { Message, Sentence, Token } from '../model/message.ts';

/** Words that stand twice in a row, with nothing but space between. */
export function findRepeatedWords({ sentences, source }: Message): RepeatedWord[] {
  return sentences.flatMap((sentence) =>
    sentence.section === 'signature' ? [] : repeatedIn(sentence, source),
  );
}

function repeatedIn({ tokens, section }: Sentence, source: string): RepeatedWord[] {
  const found: RepeatedWord[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const [first, second] = [tokens[i - 1] as Token, tokens[i] as Token];
    if (
      first.kind !== 'word' ||
      second.kind !== 'word' ||
      first.text.toLowerCase() !== second.text.toLowerCase()
    )
      continue;
    const gap = source.slice(first.end, second.start);
    if (!/^\s+$/u.test(gap) || /\n\s*\n/u.test(gap) || !/\p{L}/u.test(first.text)) continue;
    const before = tokens.slice(0, i - 1).map(({ text }) => text.toLowerCase());
    const after = tokens[i + 1]?.text.toLowerCase();
    if (mayRepeat(first.text, second.text, before, after)) continue;
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

import { NO_NOUNS } from '../language/en/lexicon/mechanics.ts';
import { initialSound } from '../language/en/initial-sound.ts';
import type { ArticleSlip } from '../model/facts.ts';
import type { Message, Sentence, Token } from '../model/message.ts';
import { withSubject } from './pattern-fact.ts';

/** "a opportunity", "an unique": articles that do not fit the sound after them. */
export function findArticleSlips(message: Message): ArticleSlip[] {
  return withSubject(message).flatMap((sentence) => slipsIn(sentence, message.source));
}

function slipsIn({ tokens, section }: Sentence, source: string): ArticleSlip[] {
  const found: ArticleSlip[] = [];
  tokens.forEach((token, i) => {
    if (!isArticle(token, tokens[i - 1], i)) return;
    const next = follower(tokens, i, source);
    if (!next || NO_NOUNS.has(next.text.toLowerCase())) return;
    const sound = initialSound(wholeNumber(next, source));
    const right = sound === 'vowel' ? 'an' : 'a';
    if (sound === undefined || right === token.text.toLowerCase()) return;
    const instead = token.text.startsWith('A') ? `A${right.slice(1)}` : right;
    found.push({
      start: token.start,
      end: next.end,
      section,
      article: token,
      next: next.text,
      instead,
    });
  });
  return found;
}

/** "1,100-page" stands in several tokens. */
function wholeNumber({ kind, text, start }: Token, source: string): string {
  return (kind === 'number' && /^\d[\d,]*/u.exec(source.slice(start, start + 20))?.[0]) || text;
}

/** A capital "A" within a sentence is a grade, a plan or a vitamin. */
function isArticle(token: Token, before: Token | undefined, index: number): boolean {
  if (token.kind !== 'word' || !/^an?$/iu.test(token.text)) return false;
  if (/^(?:A|AN)$/u.test(token.text))
    return index === 0 || (before !== undefined && /^[.!?“"]/u.test(before.text));
  return true;
}

/** The word after an article: the next token, or the one within quotation marks. */
function follower(tokens: readonly Token[], index: number, source: string): Token | undefined {
  const article = tokens[index] as Token;
  let next = tokens[index + 1];
  if (next && /^[“"‘']$/u.test(next.text)) next = tokens[index + 2];
  if (!next || (next.kind !== 'word' && next.kind !== 'number')) return undefined;
  return /^\s+[“"‘']?$/u.test(source.slice(article.end, next.start)) ? next : undefined;
}

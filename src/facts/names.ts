import { NAME_LINKS, NOT_NAMES } from '../language/en/lexicon/people.ts';
import { startsUpper } from '../language/en/letters.ts';
import { SENTENCE_OPENERS } from '../language/en/lexicon/greetings.ts';
import { textAt } from '../language/en/terms.ts';
import type { Greeting, NameUse, Signer } from '../model/facts.ts';
import type { Message, Sentence, Token } from '../model/message.ts';
import { displayName, nameFrom, partsOfText } from './name-use.ts';

/** Names as they are written in headers, greeting, text and signature. */
export function findNames(
  message: Message,
  greeting: Greeting | undefined,
  signer: Signer | undefined,
): NameUse[] {
  return [
    ...headerNames(message),
    ...(greeting?.readers ?? []),
    ...message.sentences
      .filter(
        ({ section }) => section === 'subject' || section === 'body' || section === 'postscript',
      )
      .flatMap(namesInText),
    ...signerName(signer),
  ];
}

function headerNames(message: Message): NameUse[] {
  return message.headers
    .filter(({ name }) => name === 'to' || name === 'from' || name === 'cc')
    .flatMap(({ value, span }) =>
      value.split(/[,;]/u).map((entry) => ({
        ...span,
        text: displayName(entry),
        parts: partsOfText(displayName(entry)),
        where: 'header' as const,
      })),
    )
    .filter(({ parts }) => parts.length > 0);
}

function signerName(signer: Signer | undefined): NameUse[] {
  if (!signer) return [];
  const [text = ''] = signer.text.split(/[,|(]/u);
  return [
    {
      start: signer.start,
      end: signer.start + text.length,
      text,
      parts: partsOfText(text),
      where: 'signature',
    },
  ];
}

/** Runs of capitalised words; the first word of a sentence only where another capital follows it. */
export function namesInText(sentence: Sentence): NameUse[] {
  const words = sentence.tokens.filter(({ kind }) => kind !== 'punctuation');
  const names: NameUse[] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && NAME_LINKS.has((run.at(-1) as Token).text.toLowerCase())) run.pop();
    const name = nameFrom(run, 'text');
    if (name) names.push(name);
    run = [];
  };
  const hasMarkBefore = marksBefore(sentence);
  words.forEach((token, i) => {
    if (i === 0 || hasMarkBefore.has(token)) close();
    if (isNameWord(token, i === 0, words[i + 1])) run.push(token);
    else if (
      run.length > 0 &&
      NAME_LINKS.has(token.text.toLowerCase()) &&
      startsName(textAt(words, i + 1))
    )
      run.push(token);
    else close();
  });
  close();
  return names;
}

/** The words that a mark parts from the word before; a full stop may belong to a title. */
function marksBefore({ tokens }: Sentence): ReadonlySet<Token> {
  const parted = new Set<Token>();
  let isParted = false;
  for (const token of tokens) {
    if (token.kind === 'punctuation') isParted ||= token.text !== '.';
    else {
      if (isParted) parted.add(token);
      isParted = false;
    }
  }
  return parted;
}

function isNameWord(token: Token, isFirst: boolean, next: Token | undefined): boolean {
  const lower = token.text.toLowerCase();
  if (
    token.kind !== 'word' ||
    !startsName(token.text) ||
    NOT_NAMES.has(lower) ||
    /^i[’']/u.test(lower)
  )
    return false;
  if (!isFirst) return true;
  return (
    !SENTENCE_OPENERS.has(lower) &&
    next !== undefined &&
    startsName(next.text) &&
    !/^I(?:[’']|$)/u.test(next.text)
  );
}

/** Whether a word begins with a capital, behind an apostrophe or not. */
function startsName(word: string): boolean {
  return startsUpper(word.replace(/^[’'ʻ]/u, ''));
}

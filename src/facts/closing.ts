import {
  CHATTY_SIGN_OFFS,
  FAMILIAR_SIGN_OFFS,
  LIGHT_SIGN_OFFS,
} from '../language/en/lexicon/sign-offs.ts';
import { normalize } from '../language/en/terms.ts';
import type { Closing, Signer } from '../model/facts.ts';
import type { Message, Token } from '../model/message.ts';
import { contains } from '../model/span.ts';

/** The sign-off phrase. */
export function findClosingFact(message: Message): Closing | undefined {
  const section = message.sections.find(({ name }) => name === 'closing');
  if (!section) return undefined;
  const phrase = normalize(section.text)
    .replace(/(?<![,.!–—-])[,.!–—-]+$/u, '')
    .trim();
  return { start: section.start, end: section.end, phrase: section.text, manner: mannerOf(phrase) };
}

function mannerOf(phrase: string): Closing['manner'] {
  if (FAMILIAR_SIGN_OFFS.includes(phrase)) return 'familiar';
  if (CHATTY_SIGN_OFFS.includes(phrase)) return 'chatty';
  if (LIGHT_SIGN_OFFS.some((light) => light.test(phrase))) return 'light';
  return 'plain';
}

/** Who signs: the first line of the signature. */
export function findSigner(message: Message): Signer | undefined {
  const sentence = message.sentences.find(({ section }) => section === 'signature');
  if (!sentence) return undefined;
  const line = firstLine(message, sentence.tokens);
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last) return undefined;
  const placeholder = message.placeholders.find((item) =>
    contains({ start: first.start, end: last.end }, item),
  );
  return {
    start: first.start,
    end: last.end,
    text: message.source.slice(first.start, last.end),
    ...(placeholder ? { placeholder: placeholder.meaning } : {}),
  };
}

function firstLine(message: Message, tokens: readonly Token[]): readonly Token[] {
  const named = tokens.findIndex((token) => token.kind === 'word' || token.kind === 'placeholder');
  if (named < 0) return [];
  const rest = tokens.slice(named);
  const cut = rest.findIndex((token, i) => {
    const previous = rest[i - 1];
    return previous !== undefined && /[\r\n|]/u.test(message.source.slice(previous.end, token.end));
  });
  return cut < 0 ? rest : rest.slice(0, cut);
}

import { greetingOpener } from '../language/en/greeting-opener.ts';
import {
  FAMILIAR_OPENERS,
  HONORIFICS,
  IMPERSONAL_READERS,
  NAME_PARTICLES,
} from '../language/en/lexicon/greetings.ts';
import type { Greeting, NameUse } from '../model/facts.ts';
import type { Message, Token } from '../model/message.ts';
import { contains } from '../model/span.ts';
import { nameFrom } from './name-use.ts';

/** The greeting with the names it greets. "Dear Hiring Manager" greets nobody by name. */
export function findGreetingFact(message: Message): Greeting | undefined {
  const section = message.sections.find(({ name }) => name === 'greeting');
  if (!section) return undefined;
  const tokens = message.sentences
    .filter((sentence) => sentence.section === 'greeting')
    .flatMap((sentence) => sentence.tokens);
  const opener = greetingOpener(section.text);
  const openerWords = opener === '' ? 0 : opener.split(' ').length;
  const placeholder = message.placeholders.find((item) => contains(section, item));
  return {
    start: section.start,
    end: section.end,
    opener,
    readers: readersIn(tokens.slice(openerWords)),
    familiar: FAMILIAR_OPENERS.has(opener),
    ...(placeholder ? { placeholder: placeholder.meaning } : {}),
  };
}

/** Names are divided by commas and "and"; each is a run of words that are not impersonal. */
function readersIn(tokens: readonly Token[]): NameUse[] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    const lower = token.text.toLowerCase();
    if (/^(?:and|or|[&,/y:!;])$/u.test(lower)) groups.push([]);
    else if (token.kind === 'word' || token.kind === 'symbol')
      (groups.at(-1) as Token[]).push(token);
  }
  return groups.flatMap((group) => readerIn(group) ?? []);
}

/** "Yo Northlight crew," greets a firm and nobody by name. */
const GROUPS = /^(?:team|crew|gang|squad|panel|committee|board|department|staff|office)$/u;

function readerIn(group: readonly Token[]): NameUse | undefined {
  if (GROUPS.test(group.at(-1)?.text ?? '')) return undefined;
  const titled = group.findIndex(({ text }) => HONORIFICS.has(text.toLowerCase()));
  const isTitled = titled >= 0 && group.length > titled + 1;
  const named = group.filter(({ text }) => {
    const lower = text.toLowerCase();
    return /\p{L}/u.test(text) && (isTitled ? true : !IMPERSONAL_READERS.has(lower));
  });
  const hasName = named.some(({ text }) => {
    const lower = text.toLowerCase();
    return (
      !HONORIFICS.has(lower) &&
      !(NAME_PARTICLES.has(lower) && !isTitled && /^\p{Ll}/u.test(text)) &&
      !(IMPERSONAL_READERS.has(lower) && /^\p{Ll}/u.test(text))
    );
  });
  return hasName ? nameFrom(named, 'greeting') : undefined;
}

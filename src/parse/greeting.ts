import { isAscii, startsUpper } from '../language/en/letters.ts';
import { greetingOpener } from '../language/en/greeting-opener.ts';
import {
  HONORIFICS,
  IMPERSONAL_READERS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  SENTENCE_OPENERS,
  SURNAME_TITLES,
} from '../language/en/lexicon/greetings.ts';
import type { Line } from './lines.ts';

/** A letter's address block is not looked for beyond this many lines. */
const LETTERHEAD = 14;
/** A greeting stands in so many first characters of its line. */
const LINE_HEAD = 160;

export interface GreetingFound {
  readonly line: number;
  /** Length of the greeting in its line, its comma included; the rest of the line is body. */
  readonly length: number;
}

/**
 * The greeting: on the first line, or under the date and address of a letter.
 * Takes lines without leading blank ones.
 */
export function findGreeting(lines: readonly Line[]): GreetingFound | undefined {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue;
    if (seen >= LETTERHEAD) return undefined;
    const length =
      openedGreeting(line.text) ?? (seen === 0 ? bareName(line.text) || shortLine(line.text) : 0);
    if (length) return { line: index, length };
    if (!isLetterhead(line.text)) return undefined;
    seen += 1;
  }
  return undefined;
}

function isLetterhead(text: string): boolean {
  return (
    text.split(/\s+/u).length <= 8 &&
    !/[.?!]$/u.test(text.replace(/\b(?:St|Rd|Ave|Ltd|Inc|Co)\.$/u, ''))
  );
}

/** `Dear Dr. Okafor and panel,` or `Hi Priya, thank you …`: how much of the line is greeting. */
function openedGreeting(text: string): number | undefined {
  const opener = greetingOpener(text).length;
  if (!opener) return undefined;
  const end = readersEnd(text, opener);
  const rest = text.slice(end);
  const mark = /^\s*(?:[,:;!.]+|[-–—]+(?=\s|$))/u.exec(rest);
  const length = end + (mark?.[0].length ?? 0);
  if (length >= text.length || endsInName(rest)) return text.length;
  if (end > opener && saysWhere(rest)) return text.length;
  if (endsInTitle(text.slice(0, end)) && endsAnyhow(rest)) return text.length;
  if (mark || end > opener) return length;
  return isPlainWordAfter(text, opener) ? undefined : text.length;
}

/** "Dear friends at the museum,", "Hi all from the Tuesday crew," */
function saysWhere(rest: string): boolean {
  return /^ (?:at|of|in|from|on|behind) [^.,:;!?]{1,50},$/u.test(rest);
}

/** "Dear Ms Cheers,", "Dear Rose Love,": surnames that are also words with which a sentence may open. */
function endsInName(rest: string): boolean {
  return /^\s*(?:\p{Ll}{1,4} )?(?:\p{Ll}{1,4}['’ʻ-]?)?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?,$/u.test(
    rest,
  );
}

function endsInTitle(text: string): boolean {
  const word = text.split(/\s/u).at(-1) as string;
  return SURNAME_TITLES.has(word.replace(/\.$/u, '').toLowerCase());
}

/** "Dear Mr ffoulkes,", "Dear Ms e.e. cummings,": after such a title comes a name, whatever its case. */
function endsAnyhow(rest: string): boolean {
  return /^ [\p{L}.’'-]{2,}(?: [\p{L}.’'-]{2,}){0,2},$/u.test(rest);
}

/** "Morning shifts suit me" begins with an opener and is no greeting; "hi samantha" is one. */
function isPlainWordAfter(text: string, opener: number): boolean {
  return text.slice(opener).trim().split(/\s+/u).length > 3;
}

/** Reads names, titles, particles and "and" from where the opener ends; a comma only within a list of names. */
function readersEnd(text: string, from: number): number {
  let end = from;
  const word = /(?<!\s)\s*([,/&]|[^\s,:;!/&–—]+)/gu;
  word.lastIndex = from;
  for (let match = word.exec(text); match && match.index === end; match = word.exec(text)) {
    const token = match[1] as string;
    if (token === ',') {
      if (!listGoesOn(text.slice(word.lastIndex))) break;
    } else if (/^-+$/u.test(token) || !isReaderWord(token)) {
      break;
    }
    end = word.lastIndex;
    if (endsLong(token) && !isAbbreviation(token)) return end - 1;
  }
  return end;
}

/** Three small letters and a full stop: no abbreviation is so long. */
function endsLong(word: string): boolean {
  if (!word.endsWith('.')) return false;
  return isAscii(word) ? /[a-z)]{3}\.$/u.test(word) : /[\p{Ll})]{3}\.$/u.test(word);
}

function isAbbreviation(token: string): boolean {
  const word = token.replace(/\.$/u, '').toLowerCase();
  return HONORIFICS.has(word) || NAME_SUFFIXES.has(word);
}

function isReaderWord(token: string): boolean {
  const bare = token.replace(/(?<![.)"”])[.)"”]+$/u, '').replace(/^[("“]/u, '');
  const lower = bare.toLowerCase();
  if (/^(?:and|or|&|\/|the)$/u.test(lower)) return true;
  if (IMPERSONAL_READERS.has(lower) || NAME_PARTICLES.has(lower)) return true;
  if (HONORIFICS.has(lower) || NAME_SUFFIXES.has(lower)) return true;
  if (SENTENCE_OPENERS.has(lower))
    return lower === 'may' || lower === 'june' || lower === 'april' || lower === 'hope';
  return startsName(bare) || /^[{[<%_$]/u.test(bare);
}

/** After a comma in a greeting: are there only more names up to an "and", or to the end of the line? */
function listGoesOn(rest: string): boolean {
  const words: string[] = [];
  for (const match of rest.slice(0, LINE_HEAD).matchAll(/[,:;!?]|[^\s,:;!?]+/gu)) {
    const word = match[0];
    const isJoint = /^(?:and|&)$/iu.test(word);
    if (isJoint && words.length === 0) return true;
    if (word === ',') {
      const after = rest.slice(match.index + 1);
      return isNameLike(words) && (after.trim() === '' || listGoesOn(after));
    }
    if (isJoint) return isNameLike(words);
    if (/^[:;!?]$/u.test(word) || words.length === 4) return false;
    words.push(word);
    if (endsLong(word) && !isAbbreviation(word)) return isNameLike(words);
  }
  return isNameLike(words);
}

/** Whether a word begins with a capital, behind a mark or a particle (d'Aubigny, al-Rashid, tSaoir) or not. */
function startsName(word: string): boolean {
  return (
    startsUpper(word.replace(/^['’ʻ"“(]/u, '')) || /^\p{Ll}{1,4}['’ʻ-]?\p{Lu}\p{Ll}/u.test(word)
  );
}

function isNameLike(words: readonly string[]): boolean {
  return words.length > 0 && words.every(isReaderWord) && startsName(words[0] as string);
}

/** "Tēnā koutou Hinemoa," or "A Niamh, a chara,": a short first line that ends with a comma greets. */
function shortLine(text: string): number {
  const words = text.split(/\s+/u);
  const first = (words[0] as string).toLowerCase().replace(/,$/u, '');
  if (words.length > 6 || !text.endsWith(',')) return 0;
  const isNamed = words.some((word) => startsName(word)) && !SENTENCE_OPENERS.has(first);
  return isNamed || first === 'a' ? text.length : 0;
}

/** `Priya,` alone, or before the first sentence: `Priya, thank you …`, `Dr. Lee - thank you …`. */
function bareName(text: string): number {
  const mark = /[,:!]|\s[-–—]+(?=\s|$)/u.exec(text.slice(0, LINE_HEAD));
  if (!mark || mark.index === 0) return 0;
  const words = text.slice(0, mark.index).trim().split(/\s+/u);
  const length = mark.index + mark[0].length;
  if (words.length > 6) return 0;
  const first = words[0] as string;
  if (SENTENCE_OPENERS.has(first.toLowerCase().replace(/\.$/u, ''))) return 0;
  if (/ly$/u.test(first) && words.length === 1 && length < text.length) return 0;
  const named =
    words.every((word) => isReaderWord(word)) &&
    words.some((word) => startsName(word) || /^[{[]/u.test(word));
  return named ? length : 0;
}

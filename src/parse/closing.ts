import { isAscii, startsWithLetter } from '../language/en/letters.ts';
import {
  CHATTY_SIGN_OFFS,
  FAMILIAR_SIGN_OFFS,
  SIGN_OFF_HEADS,
  SIGN_OFF_MODIFIERS,
  SIGN_OFF_PHRASES,
} from '../language/en/lexicon/sign-offs.ts';
import { HONORIFICS, NAME_PARTICLES, SENTENCE_OPENERS } from '../language/en/lexicon/greetings.ts';
import type { Span } from '../model/span.ts';
import type { Line } from './lines.ts';

/** A sign-off within a line is looked for in so many of its last characters. */
const INLINE = 130;
/** A signature block is not looked for further up than this. */
const TAIL = 14;
/** What a sign-off may go on with: to whom, for what. */
const TAIL_WORDS = new Set('for to from until on in'.split(' '));

export interface ClosingFound {
  /** The sign-off phrase, where there is one. */
  readonly closing?: Span;
  /** From the signer's name to the end of the block, where there is one. */
  readonly signature?: Span;
  /** Where the body ends. */
  readonly bodyEnd: number;
}

/**
 * Finds sign-off and signature at the end of the writer's own lines (no postscript, footer or quoted
 * text among them): on lines of their own, on one line, or at the end of the last paragraph.
 */
export function findClosing(lines: readonly Line[]): ClosingFound | undefined {
  const nonblank = lines.filter((line) => !line.blank);
  const last = nonblank.at(-1);
  if (!last) return undefined;
  return signOffLine(nonblank, last) ?? inlineSignOff(nonblank, last) ?? nameOnly(nonblank, last);
}

function signOffLine(lines: readonly Line[], last: Line): ClosingFound | undefined {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - TAIL); i -= 1) {
    const line = lines[i] as Line;
    const following = lines[i + 1];
    const phrase = signOffLength(line.text, following !== undefined && isName(following.text));
    if (phrase > 0 && lines.slice(i + 1).every(isSignatureLine)) {
      const closing = { start: line.start, end: line.start + phrase };
      return { closing, ...signatureFrom(line, phrase, following, last), bodyEnd: line.start };
    }
    if (!isSignatureLine(line)) return undefined;
  }
  return undefined;
}

function signatureFrom(line: Line, phrase: number, following: Line | undefined, last: Line) {
  const rest = line.text.slice(phrase).replace(/^[\s,!.–—-]+/u, '');
  if (rest !== '') return { signature: { start: line.end - rest.length, end: last.end } };
  return following ? { signature: { start: following.start, end: last.end } } : {};
}

/** Length of the sign-off phrase with which the line begins, 0 where it is none. */
function signOffLength(text: string, nameFollows: boolean): number {
  if (
    nameFollows &&
    text.endsWith(',') &&
    isSignOff(text.slice(text.lastIndexOf(',', text.length - 2) + 1))
  )
    return text.length - 1;
  if (nameFollows && text.endsWith(',') && hasTail(text)) return text.length - 1;
  const mark = text.search(/[,.!–—-]/u);
  const phrase = (mark < 0 ? text : text.slice(0, mark)).trimEnd();
  const rest = mark < 0 ? '' : text.slice(mark).replace(/^[\s,.!–—-]+/u, '');
  const letters = isAscii(phrase) ? /^[a-z'&/ ]+$/iu : /^[\p{L}'’&/ ]+$/u;
  if (!letters.test(phrase)) return 0;
  const name = rest.replace(/[,|]\s*\+?\d[\d\s().-]{5,}$/u, '');
  if (isSignOff(phrase)) return name === '' || isName(name) ? phrase.length : 0;
  if (rest === '' && nameFollows && text[mark] === ',' && isNovelSignOff(phrase)) {
    return phrase.length;
  }
  return mark < 0 ? phraseThenName(text) : 0;
}

/** `With best wishes for the Leeds opening,`, `With love to all and kind regards,`. */
function hasTail(text: string): boolean {
  const words = text.slice(0, -1).split(' ');
  if (words.length > 12) return false;
  return words.some(
    (word, at) =>
      (TAIL_WORDS.has(word) && isSignOff(words.slice(0, at).join(' '))) ||
      (word === 'and' && isSignOff(words.slice(at + 1).join(' '))),
  );
}

/** `Kind regards Sam`: the longest run of sign-off words, then a name. */
function phraseThenName(text: string): number {
  const words = text.split(' ');
  for (let count = Math.min(words.length - 1, 5); count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ');
    if (isSignOff(phrase) && isName(words.slice(count).join(' '))) return phrase.length;
  }
  return 0;
}

/** "Onwards and upwards," above a name stands where a sign-off stands. */
function isNovelSignOff(phrase: string): boolean {
  return phrase.split(' ').length <= 7 && startsWithLetter(phrase);
}

export function isSignOff(phrase: string): boolean {
  const lower = phrase
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<![,.!])[,.!]+$/u, '');
  if ([SIGN_OFF_PHRASES, FAMILIAR_SIGN_OFFS, CHATTY_SIGN_OFFS].some((list) => list.includes(lower)))
    return true;
  const words = lower.split(/[\s/]+/u);
  if (words.length > 8) return false;
  if (lower.startsWith('looking forward to')) return true;
  return (
    words.some((word) => SIGN_OFF_HEADS.has(word)) &&
    words.every((word) => SIGN_OFF_HEADS.has(word) || SIGN_OFF_MODIFIERS.has(word))
  );
}

/** `… hear from you. Best regards, Sam Okoro` at the end of a paragraph. */
function inlineSignOff(lines: readonly Line[], last: Line): ClosingFound | undefined {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 4); i -= 1) {
    const line = lines[i] as Line;
    const found = phraseAndName(line.text.slice(-INLINE));
    if (found) {
      const offset = line.end - Math.min(INLINE, line.text.length);
      const start = offset + found.phraseAt;
      const closing = { start, end: start + found.phrase.length };
      const signature = { start: offset + found.nameAt, end: last.end };
      return { closing, signature, bodyEnd: start };
    }
    if (!isSignatureLine(line)) return undefined;
  }
  return undefined;
}

/** The last sentence of a line, read as a sign-off phrase, a mark and a name. */
function phraseAndName(tail: string) {
  const ends = [...tail.matchAll(/[.!?…)]\s+/gu)].slice(-3).reverse();
  for (const end of ends) {
    const phraseAt = end.index + end[0].length;
    const mark = /[,!.]|\s[-–—]/u.exec(tail.slice(phraseAt));
    if (!mark) continue;
    const phrase = tail.slice(phraseAt, phraseAt + mark.index);
    const rest = tail.slice(phraseAt + mark.index + mark[0].length);
    const name = rest.trim().replace(/\.$/u, '');
    if (name === '' || /[,!?…]/u.test(name) || !isSignOff(phrase) || !isName(name)) continue;
    return { phrase, phraseAt, nameAt: tail.length - rest.trimStart().length };
  }
  return undefined;
}

/** A name without a sign-off, or a dash and a name. */
function nameOnly(lines: readonly Line[], last: Line): ClosingFound | undefined {
  if (lines.length < 2) return undefined;
  let first: Line | undefined;
  for (let i = lines.length - 1; i >= Math.max(1, lines.length - TAIL); i -= 1) {
    const line = lines[i] as Line;
    if (!isSignatureLine(line)) break;
    if (isName(line.text.replace(/^[-–—~]+\s*/u, '')) && !/[.!?:]$/u.test(line.text)) first = line;
  }
  if (!first) return undefined;
  return { signature: { start: first.start, end: last.end }, bodyEnd: first.start };
}

const PLACEHOLDER_WORD =
  /^(?:\{\{?[^{}]*\}\}?|\[[^\]]*\]|<[^<>]*>|\$\{[^}]*\}|%[^%]+%|_{2,}(?:[^_]+_*)?)$/u;

/** A word of a name: a capital and what follows, an initial, letters without cases, a placeholder. */
function isNameWord(word: string): boolean {
  if (PLACEHOLDER_WORD.test(word)) return true;
  return isAscii(word)
    ? /^(?:["(]?(?:[A-Z]|'[A-Za-z])[A-Za-z.'-]*[")]?,?|[a-z]\.?)$/u.test(word)
    : /^(?:["“(]?(?:\p{Lu}|[’'ʻ]\p{L})[\p{L}\p{M}.'’ʻ-]*[")”]?,?|\p{L}\.?|[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}]+)$/u.test(
        word,
      );
}

function isLoneName(word: string): boolean {
  return isAscii(word) ? /^[a-z'-]{1,20}$/iu.test(word) : /^[\p{L}'’-]{1,20}$/u.test(word);
}

/** One to five words that can be somebody's name, in capitals or a single one in lower case. */
export function isName(text: string): boolean {
  const joined = text.trim().replace(/\[[^\][]{0,80}\]|\{\{?[^{}]*\}\}?|<[^<>]*>|__[^_]*__/gu, 'X');
  const words = joined.replace(/[,.]$/u, '').split(/\s+/u);
  if (words.length > 6 || joined === '') return false;
  const lower = words.map((word) => word.toLowerCase().replace(/[.,]/gu, ''));
  const first = lower[0] as string;
  if (SENTENCE_OPENERS.has(first) && words.length > 1 && !HONORIFICS.has(first)) {
    return first === 'may' || first === 'june' || first === 'april' || first === 'hope';
  }
  if (words.length === 1 && isLoneName(words[0] as string)) return !isSignOff(joined);
  return words.every(
    (word, i) =>
      isNameWord(word) ||
      (i > 0 && NAME_PARTICLES.has(lower[i] as string)) ||
      /^\(.*\)$/u.test(word) ||
      /^(?:she|he|they)\/(?:her|him|them)$/u.test(word),
  );
}

/** Short lines without the look of a sentence: name, title, number, address, link. */
function isSignatureLine(line: Line): boolean {
  if (/[\d@|•·]|https?:|www\.|\.com\b/iu.test(line.text))
    return (
      line.text.length <= 120 &&
      !/(?<![a-z])[a-z]{2,}[.?!]$/u.test(
        line.text.replace(/(?<!\S)(?:\S+@\S+|\S[^\s.]*\.\S+$)/gu, ''),
      )
    );
  const words = line.text.split(/\s+/u).length;
  return (
    words <= 8 &&
    !/[?!:]$/u.test(line.text) &&
    (words <= 4 || !/(?<![a-z])[a-z]{2,}\.$/u.test(line.text))
  );
}

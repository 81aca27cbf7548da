import {
  capitalise,
  isCapitalised,
  startsLower,
  startsUpper,
  startsWithLetter,
  startsWithLetterOrDigit,
} from '../language/en/letters.ts';
import {
  ABBREVIATIONS,
  FAREWELL_OPENERS,
  NUMBERED_IN_SMALL,
  QUESTION_OPENERS,
  SENTENCE_WORDS,
  SMALL_NAMES,
  SMALL_PARTICLES,
} from '../language/en/lexicon/mechanics.ts';
import { normAt, normalize } from '../language/en/terms.ts';
import type { MechanicsSlip } from '../model/facts.ts';
import type { Message, Sentence, Token } from '../model/message.ts';
import { withSubject } from './pattern-fact.ts';

/** Slips of capital letters, end marks, spaces and doubled marks. */
export function findMechanics(message: Message): MechanicsSlip[] {
  const found = [
    ...withSubject(message).flatMap((sentence) => [
      ...smallI(sentence),
      ...marks(sentence, message.source),
    ]),
    ...message.body.flatMap(smallStartsWithin),
    ...smallStartsOfBlocks(message),
    ...missingEnds(message),
  ];
  return found.sort((a, b) => a.start - b.start);
}

const SMALL_I = /^i(?:['’](?:m|ve|d|ll))?$/u;

/** "i" for the writer; not "(i)", "i/o" or the Catalan "Ramon i Cajal". */
function smallI({ tokens, section }: Sentence): MechanicsSlip[] {
  return tokens.flatMap((token, i) => {
    if (!SMALL_I.test(token.text)) return [];
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (/^[()/.]/u.test(after?.text ?? '') && after?.start === token.end) return [];
    if (isRoman(before) || isIndex(token, before)) return [];
    if (before && after && startsUpper(before.text) && startsUpper(after.text) && i > 1) return [];
    return [
      {
        start: token.start,
        end: token.end,
        section,
        type: 'lower-i' as const,
        written: token.text,
        instead: `I${token.text.slice(1)}`,
      },
    ];
  });
}

/** `row[i]` */
function isIndex(token: Token, before: Token | undefined): boolean {
  return before?.end === token.start && before.text.endsWith('[');
}

/** "Pages i to xii", "section i". */
function isRoman(before: Token | undefined): boolean {
  return NUMBERED_IN_SMALL.has(before?.text.toLowerCase() ?? '');
}

/** Whether what stands behind a mark is neither a word nor another mark. */
function isAlone(next: string): boolean {
  return !startsWithLetterOrDigit(next) && !'.,;:!?()\'"*_/\\-'.includes(next);
}

/** Spaces ahead of a mark, and marks that stand twice. "!!" and "?!" are a matter of tone. */
function marks({ tokens, section }: Sentence, source: string): MechanicsSlip[] {
  return tokens.flatMap((token, i): MechanicsSlip[] => {
    const before = tokens[i - 1];
    const gap = before ? source.slice(before.end, token.start) : '';
    if (
      before &&
      /^[,.;?!]$/u.test(token.text) &&
      /^[ \t]+$/u.test(gap) &&
      isAlone(source[token.end] ?? ' ') &&
      before.kind !== 'punctuation' &&
      before.kind !== 'symbol'
    ) {
      return [
        {
          start: before.start,
          end: token.end,
          section,
          type: 'space-before',
          written: source.slice(before.start, token.end),
          instead: source.slice(before.start, before.end) + token.text,
        },
      ];
    }
    if (before && gap === '' && isDoubled(token.text) && isAlone(source[token.end] ?? ' ')) {
      return [
        {
          start: before.start,
          end: token.end,
          section,
          type: 'doubled',
          written: source.slice(before.start, token.end),
          instead: source.slice(before.start, before.end) + token.text.slice(0, 1),
        },
      ];
    }
    return [];
  });
}

function isDoubled(text: string): boolean {
  return text === '..' || /^(?:,{2,}|;{2,}|\?{2,})$/u.test(text);
}

/** Where a full stop is followed by a small letter; the parser sees one sentence there. */
function smallStartsWithin({ tokens, section }: Sentence): MechanicsSlip[] {
  return tokens.flatMap((token, i) => {
    const word = tokens[i - 2];
    const mark = tokens[i - 1] as Token;
    if (!word || !/^(?:\.\.?|[?!]+)$/u.test(mark.text) || token.start <= mark.end) return [];
    if (!endsSentence(word, mark)) return [];
    return startSlip(tokens, i, section);
  });
}

function endsSentence(word: Token, mark: Token): boolean {
  if (word.kind === 'punctuation') return false;
  if (!mark.text.startsWith('.')) return !startsUpper(word.text);
  if (word.kind === 'number' && word.end === mark.start) return false;
  return !ABBREVIATIONS.has(normalize(word.text)) && !isInitial(word.text);
}

/** "J." and what has a full stop within, as "e.g." */
function isInitial(text: string): boolean {
  return /^\p{L}$|[^.]\.\p{L}+$/u.test(text);
}

/** A greeting that goes on in the text below it: after its comma, or after a bare name. */
function endsOpen(greeting: string): boolean {
  const text = greeting.trimEnd();
  return text.endsWith(',') || startsWithLetter(text.slice(-1));
}

/** Sentences and paragraphs that begin with a small letter; what hangs on a tag or a slash begins none. */
function smallStartsOfBlocks(message: Message): MechanicsSlip[] {
  const { body, source, sections } = message;
  const greeting = sections.find(({ name }) => name === 'greeting');
  return body.flatMap((sentence, i) => {
    const previous = body[i - 1];
    if (isListItem(source, sentence.start)) return [];
    if (previous && previous.section === sentence.section) {
      const last = previous.tokens.at(-2);
      const mark = previous.tokens.at(-1) as Token;
      if (!/^[.?!]+$/u.test(mark.text) || !last || !endsSentence(last, mark)) return [];
      return startSlip(sentence.tokens, 0, sentence.section);
    }
    if (previous || sentence.section !== 'body') return [];
    if (/[/\\<>@=]/u.test(source[sentence.start - 1] ?? '')) return [];
    const isCustom = greeting !== undefined && endsOpen(greeting.text);
    return startSlip(sentence.tokens, 0, sentence.section).map((slip) =>
      isCustom ? { ...slip, afterGreeting: true as const } : slip,
    );
  });
}

function isSmall(text: string): boolean {
  return startsLower(text) && /^[\p{Ll}'’]*$/u.test(text);
}

/** The slip that a sentence begins small, if its first word is one that takes a capital. */
function startSlip(
  tokens: readonly Token[],
  at: number,
  section: Sentence['section'],
): MechanicsSlip[] {
  const token = tokens[at] as Token;
  const { text } = token;
  if (!isSmall(text) || SMALL_I.test(text)) return [];
  if (SMALL_NAMES.has(text) || !/[aeiouyáéíóú]/u.test(text) || ABBREVIATIONS.has(text)) return [];
  if (
    SMALL_PARTICLES.test(text) &&
    tokens.slice(at + 1, at + 4).some(({ text: next }) => isCapitalised(next))
  )
    return [];
  const next = tokens[at + 1];
  if (
    next &&
    next.start === token.end &&
    /^[_/(.@:]/u.test(next.text) &&
    next.text !== '...' &&
    !/^[.:]$/u.test(next.text)
  )
    return [];
  return [
    {
      start: token.start,
      end: token.end,
      section,
      type: 'lower-start',
      written: text,
      instead: capitalise(text),
    },
  ];
}

const BULLET = /^\s*(?:[-*•·▪◦‣–—>+]|\d{1,2}[.)]|[a-z][.)])\s+/u;

/** No line of a list is longer than this before its end. */
const LONGEST_ITEM = 2000;

function isListItem(source: string, start: number): boolean {
  const from = Math.max(0, start - LONGEST_ITEM);
  const before = source.slice(from, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return BULLET.test(before.slice(lineStart) + source.charAt(start));
}

/** Body paragraphs whose last sentence has no mark at its end. */
function missingEnds(message: Message): MechanicsSlip[] {
  const { body, source } = message;
  return body.flatMap((sentence, i) => {
    const next = body[i + 1];
    const isLast =
      !next ||
      next.section !== sentence.section ||
      /\n/u.test(source.slice(sentence.end, next.start));
    if (!isLast || sentence.section !== 'body' || isListItem(source, sentence.start)) return [];
    if (next && isListItem(source, next.start)) return [];
    const word = sentence.tokens.at(-1);
    if (
      !word ||
      word.kind !== 'word' ||
      !/\s/u.test(source[word.start - 1] ?? ' ') ||
      !isWholeSentence(sentence, message)
    )
      return [];
    const mark = QUESTION_OPENERS.has(normAt(sentence.terms, 0)) ? '?' : '.';
    return [
      {
        start: word.start,
        end: word.end,
        section: sentence.section,
        type: 'no-end' as const,
        written: word.text,
        instead: `${word.text}${mark}`,
      },
    ];
  });
}

/** A line of words that says something, not a heading, an address, or a farewell without a mark. */
function isWholeSentence({ terms, tokens, end }: Sentence, { source }: Message): boolean {
  if (terms.length < 6 || FAREWELL_OPENERS.test(normAt(terms, 0))) return false;
  if (terms.length < 10 && tokens.some(({ text }) => text === ':' || text === '|')) return false;
  const [rest = ''] = source.slice(end).split('\n', 1);
  return rest.trim() === '' && terms.some(({ norm }) => SENTENCE_WORDS.test(norm));
}

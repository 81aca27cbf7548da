import { startsUpper } from '../language/en/letters.ts';
import {
  BARE_THANKS_WORDS,
  EXCLAMATIONS,
  READERS,
  REQUEST_MODALS,
  SARCASM,
  THANKS,
  THANKS_CLASSES,
  type ThanksForm,
} from '../language/en/lexicon/thanks.ts';
import { WORD_CLASSES } from '../language/en/lexicon/word-classes.ts';
import type { Match } from '../language/en/matcher.ts';
import { compilePatterns, matchSentence } from '../language/en/matcher.ts';
import { isNegated } from '../language/en/negation.ts';
import { isUnderstanding, isWishForNews, isWritersFeeling } from './writers-feeling.ts';
import { once } from '../language/en/once.ts';
import { normAt } from '../language/en/terms.ts';
import type { Greeting, Thanks } from '../model/facts.ts';
import type { Message, Sentence, Term } from '../model/message.ts';

const TELLS_OF_MAIL = new Set(
  'sent wrote since after following posted emailed my previous earlier another dropped'.split(' '),
);
const THANKS_FORMS = new Set('thanks thanx thx thnx tnx ty tysm'.split(' '));
const TITLES = new Set('mr mrs ms dr prof miss mx'.split(' '));
const OTHER_PEOPLE = new Set('my his her their him them our god everyone'.split(' '));

const forms = once(() => compilePatterns(THANKS, { ...WORD_CLASSES, ...THANKS_CLASSES }));
const sarcasm = once(() => compilePatterns(SARCASM));
const readers = once(() => compilePatterns(READERS, WORD_CLASSES));

/** Every thanks of the writer's in body, postscript and closing, sarcasm and requests left out. */
export function findThanks(message: Message, greeting: Greeting | undefined): Thanks[] {
  const names = new Set(greeting?.readers.flatMap(({ parts }) => parts));
  const found: Thanks[] = [];
  for (const sentence of message.sentences) {
    const { section } = sentence;
    if (section !== 'body' && section !== 'postscript' && section !== 'closing') continue;
    for (const match of matchSentence(forms(), sentence)) {
      const thanks = read(match, names, isLastOfBody(message, sentence));
      if (thanks) found.push(thanks);
    }
  }
  return found;
}

function isLastOfBody(message: Message, sentence: Sentence): boolean {
  return message.body.at(-1) === sentence;
}

function read(
  match: Match<ThanksForm>,
  names: ReadonlySet<string>,
  last: boolean,
): Thanks | undefined {
  const { sentence, first, next, start, end, value } = match;
  const isSarcastic = matchSentence(sarcasm(), sentence).some(
    (hit) => hit.first >= next - 1 && hit.first <= next + 3,
  );
  if (isSarcastic || isRequest(match) || isNoun(match)) return undefined;
  if (value !== 'kindness' && isDenied(sentence, first, next)) return undefined;
  const to =
    value === 'direct'
      ? objectOfThanks(match, names)
      : value === 'feeling'
        ? objectOfFeeling(match, names)
        : 'reader';
  if (!to) return undefined;
  const bare = isBare(match) && (sentence.section === 'closing' || last);
  return { start, end: clauseEnd(sentence, next, end), section: sentence.section, to, bare };
}

/** The thanks with what it is for, as far as the clause goes. */
function clauseEnd({ terms }: Sentence, next: number, end: number): number {
  let last = end;
  for (const { end: termEnd, before } of terms.slice(next, next + 10)) {
    if (/[,;:.!?()—–]/u.test(before)) break;
    last = Math.max(last, termEnd);
  }
  return last;
}

/** "I won't thank you"; but "without thanking you" and "couldn't be more grateful" do. */
function isDenied(sentence: Sentence, first: number, next: number): boolean {
  if (!isNegated(sentence, first) || isEnough(sentence, next)) return false;
  const before = sentence.terms.slice(Math.max(0, first - 4), first).map(({ norm }) => norm);
  return before.at(-1) !== 'without' && before.at(-1) !== 'more';
}

/** "cannot thank you enough", "can't thank you more". */
function isEnough(sentence: Sentence, next: number): boolean {
  return sentence.terms
    .slice(next, next + 4)
    .some(({ norm }) => norm === 'enough' || norm === 'sufficiently' || norm === 'properly');
}

/** "I would appreciate an update", "I'd be grateful if …"; "I would like to say how grateful I am" is none. */
function isRequest({ sentence, first, value }: Match<ThanksForm>): boolean {
  const before = sentence.terms.slice(Math.max(0, first - 6), first).map(({ norm }) => norm);
  const modal = before.findLastIndex((word) => REQUEST_MODALS.has(word));
  if (modal < 0) return false;
  const between = before.slice(modal + 1);
  if (value === 'direct') return normAt(sentence.terms, first + 2) === 'to' && between.length === 0;
  if (before[modal] === 'will' && between.includes('always')) return false;
  return (
    !between.some((word) => /^(?:like|love|want|wish|remiss|and|but|more)$/u.test(word)) &&
    isClauseUnbroken(sentence, first, between.length)
  );
}

function isClauseUnbroken(sentence: Sentence, first: number, back: number): boolean {
  return !sentence.terms
    .slice(first - back + 1, first + 1)
    .some(({ before }) => /[,;:—–]/u.test(before));
}

/** "since my thank-you note", "I sent a thank you email": a message about thanks. */
function isNoun({ sentence, first, value }: Match<ThanksForm>): boolean {
  if (value !== 'direct') return false;
  const after = sentence.terms.slice(first + 1, first + 4).map(({ norm }) => norm);
  if (
    !after.some((word) =>
      /^(?:note|email|emails|letter|letters|message|card|cards|mail|notes)$/u.test(word),
    ) ||
    after[0] !== 'you'
  )
    return false;
  const before = sentence.terms.slice(0, first).map(({ norm }) => norm);
  return before.some((word) => TELLS_OF_MAIL.has(word));
}

/** Whom "thank", "thanks" or "thanking" thanks; undefined where it is no thanks. */
function objectOfThanks(
  { sentence, first, next }: Match<ThanksForm>,
  names: ReadonlySet<string>,
): Thanks['to'] | undefined {
  const { terms } = sentence;
  const word = (terms[first] as Term).norm;
  const after = normAt(terms, next);
  if (EXCLAMATIONS.has(after)) return undefined;
  if (word.startsWith('thank') && isReported(sentence, first)) return 'other';
  if (word === 'thanked' && !/^(?:i|we|have|had)$/u.test(normAt(terms, first - 1)))
    return undefined;
  // "My wife thanks you" is hers; "Thanks you very much" is a slip.
  if (word === 'thanks' && after === 'you' && first > 0) return 'other';
  if (THANKS_FORMS.has(word))
    return after === 'to' ? recipientAfterTo(sentence, next + 1, first, names) : 'reader';
  if (['thankyou', 'cheers', 'ta'].includes(word)) return 'reader';
  if (after === '' || after === 'for' || after === 'again')
    return word === 'thanking' ? undefined : 'reader';
  return isReader(sentence, next, names) ? 'reader' : 'other';
}

/** "Please tell Bartholomew that I am thankful": said to somebody else. */
function isPassedOn({ terms }: Sentence, first: number): boolean {
  const tell = terms.findIndex(({ norm }, at) => at < first && ['tell', 'let'].includes(norm));
  return (
    tell >= 0 &&
    normAt(terms, tell - 1) !== 'to' &&
    startsUpper((terms[tell + 1] as Term).token.text)
  );
}

/** "Please tell Ana thanks", "My brother says thanks": words of or to somebody else. */
function isReported({ terms }: Sentence, first: number): boolean {
  return terms
    .slice(Math.max(0, first - 6), first)
    .some(
      ({ norm }, i, before) =>
        ['says', 'said', 'sends', 'sent'].includes(norm) && normAt(before, i - 1) !== 'i',
    );
}

/** "thanks to you and the panel" thanks; "thanks to the migration" explains. */
function recipientAfterTo(
  sentence: Sentence,
  at: number,
  first: number,
  names: ReadonlySet<string>,
): Thanks['to'] | undefined {
  if (isReader(sentence, at, names)) return 'reader';
  const previous = normAt(sentence.terms, first - 1);
  return /^(?:my|many|our|sincere|warm|special|big|huge|heartfelt|and|again)$/u.test(previous)
    ? 'other'
    : undefined;
}

function isReader(sentence: Sentence, at: number, names: ReadonlySet<string>): boolean {
  const norm = normAt(sentence.terms, at);
  if (names.has(norm)) return true;
  if (TITLES.has(norm)) return names.has(normAt(sentence.terms, at + 1));
  if (sentence.terms[at]?.token.kind === 'placeholder') return true;
  return matchSentence(readers(), sentence).some((match) => match.first === at);
}

/** "grateful to my mentor" thanks somebody else; "grateful to have met you" thanks the reader. */
function objectOfFeeling(
  match: Match<ThanksForm>,
  names: ReadonlySet<string>,
): Thanks['to'] | undefined {
  const { sentence, first } = match;
  const { terms } = sentence;
  const word = (terms[first] as Term).norm;
  if (isPassedOn(sentence, first)) return 'other';
  if (word.startsWith('appreciat'))
    return isUnderstanding(sentence, first) || !isWritersFeeling(sentence, first)
      ? undefined
      : 'reader';
  if (
    ['grateful', 'thankful'].includes(word) &&
    (!isWritersFeeling(sentence, first) || isWishForNews(sentence, first))
  )
    return undefined;
  if (
    word === 'gratitude' &&
    terms
      .slice(Math.max(0, first - 6), first)
      .some(({ norm }) => norm === 'whom' || norm === 'whose')
  )
    return undefined;
  const at = [first + 1, first + 2].find((i) => normAt(terms, i) === 'to');
  if (at === undefined || isReader(sentence, at + 1, names)) return 'reader';
  const object = terms[at + 1];
  const isPerson = object && (OTHER_PEOPLE.has(object.norm) || startsUpper(object.token.text));
  return isPerson ? 'other' : 'reader';
}

/** "Thanks", "Many thanks", "Thank you very much", with nothing said of what for. */
function isBare({ sentence, value }: Match<ThanksForm>): boolean {
  if (value !== 'direct') return sentence.section === 'closing' && sentence.terms.length <= 3;
  return sentence.terms.every(({ norm }) => BARE_THANKS_WORDS.has(norm));
}

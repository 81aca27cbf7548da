import { startsUpper } from './letters.ts';
import { normAt as norm } from './terms.ts';
import type { DayNamed } from '../../model/facts.ts';
import type { Term } from '../../model/message.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?$/u;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;
const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
/** What follows "the 13th" where it is a day: "the 13th floor" is none. */
const AFTER_DAY =
  /^(?:about|at|in|for|and|you|i|we|that|it|to|with|when|was|on|regarding|over|or|but|if|so|because)$/u;

export interface DayWords {
  readonly day: DayNamed;
  /** Terms from `first` to before `next`, a preposition ahead of them not counted. */
  readonly first: number;
  readonly next: number;
}

/** The days that a sentence names, left to right. */
export function dayWords(terms: readonly Term[]): DayWords[] {
  const found: DayWords[] = [];
  for (let at = 0; at < terms.length;) {
    const hit = calendarAt(terms, at) ?? weekdayAt(terms, at) ?? relativeAt(terms, at);
    if (hit) found.push(hit);
    at = hit ? hit.next : at + 1;
  }
  return found;
}

function weekdayAt(terms: readonly Term[], at: number): DayWords | undefined {
  const qualified = /^(?:last|this|past)$/u.test(norm(terms, at)) && DAY.test(norm(terms, at + 1));
  const place = qualified ? at + 1 : at;
  const word = norm(terms, place);
  if (!DAY.test(word) || !startsUpper((terms[place] as Term).token.text)) return undefined;
  if (/^(?:sun|sat|wed|mon)$/u.test(word) && norm(terms, place - 1) !== 'on') return undefined;
  return {
    day: { type: 'weekday', weekday: WEEKDAYS.indexOf(word.slice(0, 3)) },
    first: at,
    next: place + 1,
  };
}

function calendarAt(terms: readonly Term[], at: number): DayWords | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec((terms[at] as Term).token.text);
  if (iso) {
    return {
      day: { type: 'date', year: Number(iso[1]), month: Number(iso[2]), date: Number(iso[3]) },
      first: at,
      next: at + 1,
    };
  }
  const from = norm(terms, at) === 'the' ? at + 1 : at;
  const date = dateOf(norm(terms, from));
  if (date !== undefined) {
    const place = norm(terms, from + 1) === 'of' ? from + 2 : from + 1;
    const month = monthOf(terms[place]);
    if (month !== undefined) return withYear(terms, { type: 'date', date, month }, at, place + 1);
    const isBare =
      from > at && /(?:st|nd|rd|th)$/u.test(norm(terms, from)) && isEnd(terms, from + 1);
    return isBare ? { day: { type: 'date', date }, first: at, next: from + 1 } : undefined;
  }
  const month = monthOf(terms[at]);
  const after = norm(terms, at + 1) === 'the' ? at + 2 : at + 1;
  const dated = month === undefined ? undefined : dateOf(norm(terms, after));
  if (month === undefined || dated === undefined) return undefined;
  return withYear(terms, { type: 'date', date: dated, month }, at, after + 1);
}

function isEnd(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  return !term || term.before !== '' || AFTER_DAY.test(term.norm);
}

function withYear(terms: readonly Term[], day: DayNamed, first: number, next: number): DayWords {
  const year = /^(?:19|20)\d{2}$/u.exec(norm(terms, next))?.[0];
  return year
    ? { day: { ...day, year: Number(year) } as DayNamed, first, next: next + 1 }
    : { day, first, next };
}

function dateOf(word: string): number | undefined {
  const date = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word)?.[1]);
  return date >= 1 && date <= 31 ? date : undefined;
}

function monthOf(term: Term | undefined): number | undefined {
  if (!term || !MONTH.test(term.norm) || !startsUpper(term.token.text)) return undefined;
  return MONTHS.indexOf(term.norm.slice(0, 3)) + 1;
}

function relativeAt(terms: readonly Term[], at: number): DayWords | undefined {
  const [word, second, third] = [norm(terms, at), norm(terms, at + 1), norm(terms, at + 2)];
  const days = (least: number, most: number, length: number): DayWords => ({
    day: { type: 'days-ago', least, most },
    first: at,
    next: at + length,
  });
  if (word === 'day' && second === 'before' && third === 'yesterday') return days(2, 2, 3);
  if (word === 'yesterday') return days(1, 1, 1);
  if (word === 'today' || word === 'tonight') return days(0, 0, 1);
  if (word === 'this' && /^(?:morning|afternoon|evening)$/u.test(second)) return days(0, 0, 2);
  if (word === 'last' && /^(?:night|evening)$/u.test(second)) return days(1, 1, 2);
  if (/^(?:last|this)$/u.test(word) && second === 'week') {
    return { day: { type: 'weeks-ago', weeks: word === 'last' ? 1 : 0 }, first: at, next: at + 2 };
  }
  const count =
    word === 'a'
      ? 1
      : NUMBERS.includes(word)
        ? NUMBERS.indexOf(word)
        : Number(/^\d{1,2}$/u.exec(word)?.[0] ?? NaN);
  if (!(count > 0) || third !== 'ago') return undefined;
  if (/^days?$/u.test(second)) return days(Math.max(0, count - 1), count + 1, 3);
  if (/^weeks?$/u.test(second)) return days(count * 7 - 3, count * 7 + 4, 3);
  return undefined;
}

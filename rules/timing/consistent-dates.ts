import {
  calendarOf,
  dayInZoneOf,
  dayText,
  defineRule,
  notApplicable,
  parseDate,
  replaceSuggestion,
  skipped,
  weekdayOf,
} from '#rule';
import type { About, DayClaim, DayNamed, Moment } from '#rule';

export default defineRule({
  summary: 'Name the day on which it really was.',
  why: 'A wrong day makes the reader doubt which conversation is meant, or how carefully it was remembered.',
  sources: ['dos-and-donts'],
  kinds: 'all',
  severity: 'warning',
  messages: {
    interview: ({ text, known }: { text: string; known: string }) =>
      `“${text}” does not fit the interview, which was on ${known}. Correct the day, so that the reader knows which talk you mean.`,
    promise: ({ text, known }: { text: string; known: string }) =>
      `“${text}” does not fit the promised date, which is ${known}. Correct the day, or leave it out.`,
  },
  *check(input) {
    const { facts, context, kind, satisfy } = input;
    const known = {
      interview: parseDate(context.interviewDate ?? ''),
      promise: parseDate(context.promisedDate ?? ''),
    };
    const sent = parseDate(context.sentDate ?? '');
    if (!known.interview && !known.promise)
      return skipped('Not known: the date of the interview or of the promise.');
    if (facts.dayClaims.length === 0)
      return notApplicable('No day is named for the interview or the promise.');
    const isReply = kind === 'rejection-reply' || kind === 'positive-reply';
    for (const of of ['interview', 'promise'] as const) {
      const moment = known[of];
      if (!moment) continue;
      const judged = facts.dayClaims
        .filter((claim) => claim.of === of && !(claim.loose && isReply))
        .map((claim) => ({ claim, fits: fitsDay(claim.day, daysOf(moment, sent), sent?.day) }));
      for (const { claim, fits } of judged) if (fits) satisfy(claim);
      for (const { claim } of joined(
        judged.filter(({ fits }, i) => fits === false && !isOfAnother(judged, i)),
      )) {
        yield {
          messageId: of,
          at: { start: claim.start, end: claim.end },
          args: { text: claim.text, known: dayText(moment.day) },
          suggestions: rightDay(input, claim, moment),
        };
      }
    }
    return undefined;
  },
});

/** "Thursday" for "Tuesday"; other words for a day are for the writer to change. */
function rightDay(about: About, { start, end, text, day }: DayClaim, known: Moment) {
  const [right = ''] = dayText(known.day).split(',');
  const isOneWord = day.type === 'weekday' && /^\p{L}+$/u.test(text) && end - start === text.length;
  return isOneWord ? [replaceSuggestion(about, { start, end }, right)] : [];
}

interface Judged {
  readonly claim: DayClaim;
  readonly fits: boolean | undefined;
}

/** The day in its own zone, and in that of the sending. */
function daysOf(moment: Moment, sent: Moment | undefined): number[] {
  return sent ? [moment.day, dayInZoneOf(moment, sent)] : [moment.day];
}

/** Where another sentence names the right day, a second talk may be meant. */
function isOfAnother(judged: readonly Judged[], index: number): boolean {
  const { claim } = judged[index] as Judged;
  return judged.some(
    (other, i) => i !== index && other.fits === true && !isBeside(other.claim, claim),
  );
}

function isBeside(a: DayClaim, b: DayClaim): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 3;
}

/** "Monday, 15 May" is one claim, and one finding. */
function joined(wrong: readonly Judged[]): Judged[] {
  return wrong.flatMap((one, i) => {
    const next = wrong[i + 1];
    const previous = wrong[i - 1];
    if (previous && isBeside(previous.claim, one.claim)) return [];
    if (!next || !isBeside(one.claim, next.claim)) return [one];
    return [
      {
        ...one,
        claim: { ...one.claim, end: next.claim.end, text: `${one.claim.text} ${next.claim.text}` },
      },
    ];
  });
}

/** Whether words for a day can mean one of some days; undefined where that can't be told. */
function fitsDay(
  named: DayNamed,
  days: readonly number[],
  sent: number | undefined,
): boolean | undefined {
  if (named.type === 'weekday') return days.some((day) => weekdayOf(day) === named.weekday);
  if (named.type === 'date') return days.some((day) => isDate(day, named));
  if (sent === undefined) return undefined;
  if (named.type === 'days-ago')
    return days.some((day) => sent - day >= named.least && sent - day <= named.most);
  return days.some((day) =>
    [0, 1].some((firstDay) => weekOf(sent, firstDay) - weekOf(day, firstDay) === named.weeks),
  );
}

function isDate(day: number, { date, month, year }: Extract<DayNamed, { type: 'date' }>): boolean {
  const real = calendarOf(day);
  return (
    real.date === date && (month ?? real.month) === real.month && (year ?? real.year) === real.year
  );
}

/** Weeks that begin on Sunday (0) or Monday (1), counted. */
function weekOf(day: number, firstDay: number): number {
  return Math.floor((day + 4 - firstDay) / 7);
}

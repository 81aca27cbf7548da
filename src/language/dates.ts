/** A day of the calendar, with the clock and the zone where they are known. */
export interface Moment {
  /** Days since 1970-01-01, as the calendar reads in the moment's own zone. */
  readonly day: number;
  /** Minutes since midnight on that clock. */
  readonly minutes?: number;
  /** Minutes by which that clock is ahead of UTC. */
  readonly offset?: number;
}

const DAY = 24 * 60;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/** Reads ISO 8601 with or without time and zone; undefined for anything else, also for 30 February. */
export function parseDate(text: string): Moment | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  if (day === undefined) return undefined;
  if (match[4] === undefined) return { day };
  const [hours, minutes, seconds] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (hours > 24 || minutes > 59 || seconds > 60 || (hours === 24 && minutes + seconds > 0))
    return undefined;
  const clock = { day: hours === 24 ? day + 1 : day, minutes: (hours % 24) * 60 + minutes };
  if (match[7] === undefined) return clock;
  const offset = offsetOf(match[7]);
  return offset === undefined ? undefined : { ...clock, offset };
}

function offsetOf(zone: string): number | undefined {
  if (/^z$/iu.test(zone)) return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)];
  if (hours > 14 || minutes > 59) return undefined;
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

/** The number of a day of the Gregorian calendar, months from 1; undefined where there is no such day. */
export function dayOf(year: number, month: number, date: number): number | undefined {
  const time = Date.UTC(year, month - 1, date);
  const real = new Date(time);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date || year < 100)
    return undefined;
  return time / 86_400_000;
}

/** Year, month from 1, and date of a day. */
export function calendarOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const real = new Date(day * 86_400_000);
  return { year: real.getUTCFullYear(), month: real.getUTCMonth() + 1, date: real.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Days from one to the other, each as its own calendar reads. */
export function daysBetween(from: Moment, to: Moment): number {
  return to.day - from.day;
}

/** Saturdays and Sundays after one day and up to the other. */
export function weekendDaysBetween(from: Moment, to: Moment): number {
  const upTo = (day: number) => {
    const sundayBased = day + 4;
    const weeks = Math.floor(sundayBased / 7);
    return weeks * 2 + (weekdayOf(day) === 6 ? 2 : 1);
  };
  return to.day <= from.day ? 0 : upTo(to.day) - upTo(from.day);
}

/** Days from one to the other without Saturdays and Sundays. */
export function businessDaysBetween(from: Moment, to: Moment): number {
  return daysBetween(from, to) - weekendDaysBetween(from, to);
}

/**
 * Hours from one to the other: by the clock where both times are known, both in a zone or both in
 * none; else by dates, where the next day is 24 hours away and the day after 48.
 */
export function hoursBetween(from: Moment, to: Moment): number {
  const { minutes: start, offset: startZone } = from;
  const { minutes: end, offset: endZone } = to;
  const isByClock =
    start !== undefined &&
    end !== undefined &&
    (startZone === undefined) === (endZone === undefined);
  if (!isByClock) return daysBetween(from, to) * 24;
  return (daysBetween(from, to) * DAY + end - (endZone ?? 0) - start + (startZone ?? 0)) / 60;
}

/** The day that a moment is in the zone of another; its own where a time or a zone is not known. */
export function dayInZoneOf(moment: Moment, other: Moment): number {
  if (moment.minutes === undefined || moment.offset === undefined || other.offset === undefined)
    return moment.day;
  return moment.day + Math.floor((moment.minutes - moment.offset + other.offset) / DAY);
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "Tuesday, 14 May 2024". */
export function dayText(day: number): string {
  const { year, month, date } = calendarOf(day);
  return `${WEEKDAYS[weekdayOf(day)]}, ${date} ${MONTHS[month - 1]} ${year}`;
}

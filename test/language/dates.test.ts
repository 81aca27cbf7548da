import { describe, expect, it } from 'vitest';
import {
  businessDaysBetween,
  calendarOf,
  dayInZoneOf,
  dayOf,
  daysBetween,
  dayText,
  hoursBetween,
  parseDate,
  weekdayOf,
  weekendDaysBetween,
  type Moment,
} from '../../src/language/dates.ts';

const at = (text: string): Moment => {
  const moment = parseDate(text);
  if (!moment) throw new Error(`no date: ${text}`);
  return moment;
};
const hours = (from: string, to: string) => hoursBetween(at(from), at(to));

describe('parseDate', () => {
  it('reads days, clocks and zones', () => {
    expect(parseDate('1970-01-01')).toEqual({ day: 0 });
    expect(parseDate('1970-01-02T10:30')).toEqual({ day: 1, minutes: 630 });
    expect(parseDate('1970-01-02T10:30:15.250Z')).toEqual({ day: 1, minutes: 630, offset: 0 });
    expect(parseDate('1970-01-02T00:15:00-05:30')).toEqual({ day: 1, minutes: 15, offset: -330 });
    expect(parseDate('1970-01-02T24:00+02')).toEqual({ day: 2, minutes: 0, offset: 120 });
  });

  it.each([
    'soon',
    'a couple of weeks',
    '',
    '2024-5-1',
    '14 May 2024',
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-05-14T25:00',
    '2024-05-14T10:61',
    '2024-05-14T10:00+99:00',
  ])('takes “%s” for vague', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('knows leap days', () => {
    expect(daysBetween(at('2024-02-28'), at('2024-03-01'))).toBe(2);
    expect(daysBetween(at('2023-02-28'), at('2023-03-01'))).toBe(1);
    expect(dayOf(2100, 2, 29)).toBeUndefined();
    expect(dayOf(2000, 2, 29)).toBeDefined();
  });
});

describe('hoursBetween', () => {
  it('goes by the clock in both zones', () => {
    expect(hours('2024-03-05T16:00:00-05:00', '2024-03-06T22:00:00+00:00')).toBe(25);
    expect(hours('2024-06-10T09:00:00-07:00', '2024-06-12T00:30:00+09:00')).toBe(23.5);
  });

  it('needs no rule for summer time, since offsets are given', () => {
    expect(hours('2024-03-30T15:00:00+00:00', '2024-03-31T15:30:00+01:00')).toBe(23.5);
    expect(hours('2024-10-26T14:00:00+01:00', '2024-10-27T12:30:00+00:00')).toBe(23.5);
  });

  it('goes by dates where a clock or one of the zones is not known', () => {
    expect(hours('2024-05-14', '2024-05-15')).toBe(24);
    expect(hours('2024-05-14T09:00:00Z', '2024-05-16')).toBe(48);
    expect(hours('2024-05-14T09:00', '2024-05-15T23:00:00Z')).toBe(24);
    expect(hours('2024-05-14T09:00', '2024-05-15T10:00')).toBe(25);
  });
});

describe('the calendar', () => {
  it('knows weekdays on both sides of 1970', () => {
    expect(weekdayOf(at('2024-05-14').day)).toBe(2);
    expect(weekdayOf(at('1969-12-28').day)).toBe(0);
    expect(dayText(at('2024-02-29').day)).toBe('Thursday, 29 February 2024');
  });

  it('gives back what it was given, and agrees with counting one by one', () => {
    const start = at('2023-12-20').day;
    for (let day = start; day < start + 800; day += 1) {
      const { year, month, date } = calendarOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      let weekend = 0;
      for (let d = start + 1; d <= day; d += 1) if (weekdayOf(d) % 6 === 0) weekend += 1;
      expect(weekendDaysBetween({ day: start }, { day })).toBe(weekend);
    }
  });

  it('counts business days', () => {
    expect(businessDaysBetween(at('2024-05-17'), at('2024-05-20'))).toBe(1);
    expect(businessDaysBetween(at('2024-05-14'), at('2024-05-21'))).toBe(5);
    expect(businessDaysBetween(at('2024-05-21'), at('2024-05-14'))).toBe(-7);
  });

  it('tells the day in another zone', () => {
    expect(dayInZoneOf(at('2024-06-10T23:00:00-07:00'), at('2024-06-12T08:00:00+09:00'))).toBe(
      at('2024-06-11').day,
    );
    expect(dayInZoneOf(at('2024-06-10'), at('2024-06-12T08:00:00+09:00'))).toBe(
      at('2024-06-10').day,
    );
  });
});

import { addressParser, type Mailbox } from 'postal-mime';
import type { Context } from '../model/context.ts';
import { fieldText, type Field } from './mail-fields.ts';

/**
 * What the headers tell: the recipient and the sender, where they are named as persons, and when the
 * mail was sent.
 */
export function mailContext(source: string, fields: readonly Field[]): Context {
  const text = (name: string) => {
    const field = fields.find((item) => item.name === name);
    return field ? fieldText(source, field) : '';
  };
  const recipient = onlyPerson(text('to'));
  const sender = onlyPerson(text('from'));
  const sentDate = isoDate(text('date'));
  return {
    ...(recipient && { recipient }),
    ...(sender && { sender }),
    ...(sentDate && { sentDate }),
  };
}

/** Words in the names of mailboxes that are not those of a person. */
const OFFICE =
  /\b(?:team|careers?|jobs?|recruiting|recruitment|recruiters|talent|hr|hiring|human|people|resources|office|support|admissions|applications?|info|hello|contact|no-?reply|inc|ltd|llc|gmbh|corp|company|group|department|committee|panel|school|university|hospital|via)\b/iu;
const NAME_WORD = /^\p{L}[\p{L}\p{M}.'’ʻ-]{0,40}$/u;

function onlyPerson(header: string): string | undefined {
  const boxes = addressParser(header, { flatten: true });
  const box = boxes[0] as Mailbox | undefined;
  return boxes.length === 1 && box ? personName(box) : undefined;
}

/** The name as it is spoken; a single word only where the address shows that it is a first name. */
function personName({ name, address }: Mailbox): string | undefined {
  const bare = name.replaceAll(/["“”]|\([^()]{0,60}\)/gu, '').trim();
  if (bare.length > 80 || OFFICE.test(bare)) return undefined;
  const [last = '', first, ...more] = bare.split(',').map((part) => part.trim());
  if (more.length > 0) return undefined;
  const spoken = first ? `${first} ${last}` : last;
  const words = spoken.split(/\s+/u).filter(Boolean);
  if (words.length > 5 || !words.every((word) => NAME_WORD.test(word))) return undefined;
  const isInAddress = address.toLowerCase().startsWith(spoken.toLowerCase());
  return words.length > 1 || (words.length === 1 && isInAddress) ? words.join(' ') : undefined;
}

const DATE =
  /^(?:[a-z]{3,9},?\s{1,5})?(\d{1,2})\s{1,5}([a-z]{3})[a-z]{0,6}\s{1,5}(\d{4})\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{0,5}([+-]\d{4}|[a-z]{1,5}))?/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ZONES: ReadonlyMap<string, string> = new Map([
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
]);

/** `Tue, 3 Mar 2026 10:12:00 +0100` as `2026-03-03T10:12:00+01:00`; undefined for what is no date. */
export function isoDate(text: string): string | undefined {
  const match = DATE.exec(text.slice(0, 200));
  if (!match) return undefined;
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = ''] =
    match;
  const monthNumber = MONTHS.indexOf(month.toLowerCase()) + 1;
  const isDay =
    monthNumber > 0 && Number(day) > 0 && Number(day) <= daysIn(Number(year), monthNumber);
  if (!isDay || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const two = (value: string | number) => String(value).padStart(2, '0');
  return `${year}-${two(monthNumber)}-${two(day)}T${two(hour)}:${minute}:${two(Math.min(59, Number(second)))}${offsetOf(zone)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function offsetOf(zone: string): string {
  const numeric = /^([+-]\d{2})(\d{2})$/u.exec(zone);
  if (numeric) return `${numeric[1] as string}:${numeric[2] as string}`;
  return ZONES.get(zone.toLowerCase()) ?? '+00:00';
}
